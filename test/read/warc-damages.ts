import { gzipSync } from 'node:zlib'
import { gzipEach, httpResponse, pageOf, pageRecord, warcRecord } from './warc-writer.js'

/** An archive of pages 1 to 6 that was damaged. */
export interface Damaged {
  readonly bytes: Buffer
  /** The pages that cannot be read any more. */
  readonly lost: readonly number[]
  /** What must be told. */
  readonly code: 'E_WARC' | 'E_GZIP'
}

/** Words that hardly compress and no other page shares, so that damage has a place to be in. */
export const longPage = (number: number): string =>
  `${pageOf(number)}<p>${Array.from({ length: 1500 }, (_, index) => ((index * 7919 + number * 131) % 9973).toString(36)).join(' ')}`
const list = [1, 2, 3, 4, 5, 6].map((number) => pageRecord(number, longPage(number)))
const members = gzipEach(list)
const third = list[2] ?? Buffer.alloc(0)

const withThird = (record: Uint8Array): Buffer =>
  Buffer.concat(list.map((each, index) => (index === 2 ? record : each)))
const withMember = (member: Uint8Array): Buffer =>
  Buffer.concat(members.map((each, index) => (index === 2 ? member : each)))

const withLength = (length: string | undefined): Buffer =>
  withThird(warcRecord({ id: 'urn:page:3', block: httpResponse(longPage(3)), fields: { 'Content-Length': length } }))

function overwrite(bytes: Uint8Array | undefined, at: number, fill: number): Buffer {
  const copy = Buffer.from(bytes ?? [])
  copy.fill(fill, at, at + 20)
  return copy
}

/** The ways in which archives break, by what happened to them. */
export const damages: Readonly<Record<string, Damaged>> = {
  'gzip by record, cut at the end': { bytes: Buffer.concat(members).subarray(0, -500), lost: [6], code: 'E_GZIP' },
  'gzip by record, a member corrupt': {
    bytes: withMember(overwrite(members[2], 900, 0xff)),
    lost: [3],
    code: 'E_GZIP',
  },
  'gzip by record, the header of a member corrupt': {
    bytes: withMember(overwrite(members[2], 0, 0)),
    lost: [3],
    code: 'E_GZIP',
  },
  'gzip by record, a member cut and another run appended': {
    bytes: withMember((members[2] ?? Buffer.alloc(0)).subarray(0, 1000)),
    lost: [3],
    code: 'E_GZIP',
  },
  'gzip by record, a checksum wrong': {
    bytes: withMember(Buffer.concat([(members[2] ?? Buffer.alloc(0)).subarray(0, -8), Buffer.alloc(8, 1)])),
    lost: [3],
    code: 'E_GZIP',
  },
  'gzip by record, something else between the members': {
    bytes: withMember(Buffer.concat([Buffer.from('<html>disk full</html>'), members[2] ?? Buffer.alloc(0)])),
    lost: [],
    code: 'E_GZIP',
  },
  'gzip by record, a length too large': {
    bytes: Buffer.concat(gzipEach(list.map((each, index) => (index === 2 ? enlarge(third) : each)))),
    lost: [3],
    code: 'E_WARC',
  },
  'gzip whole, cut': { bytes: gzipSync(Buffer.concat(list)).subarray(0, -500), lost: [6], code: 'E_GZIP' },
  'a length too large': { bytes: withLength('20000'), lost: [3], code: 'E_WARC' },
  'a length too small': { bytes: withLength('200'), lost: [3], code: 'E_WARC' },
  'a negative length': { bytes: withLength('-1'), lost: [3], code: 'E_WARC' },
  'a length that is no number': { bytes: withLength('NaN'), lost: [3], code: 'E_WARC' },
  'no length': { bytes: withLength(undefined), lost: [3], code: 'E_WARC' },
  'a header line of 5 MB': {
    bytes: withThird(warcRecord({ block: httpResponse(longPage(3)), uri: `https://example.org/${'x'.repeat(5e6)}` })),
    lost: [3],
    code: 'E_WARC',
  },
  'cut in a block, and another run appended': { bytes: withThird(third.subarray(0, 2000)), lost: [3], code: 'E_WARC' },
  'cut in a header, and another run appended': { bytes: withThird(third.subarray(0, 50)), lost: [3], code: 'E_WARC' },
  'cut at the end': { bytes: Buffer.concat(list).subarray(0, -500), lost: [6], code: 'E_WARC' },
  'a version that is none': { bytes: withThird(overwrite(third, 0, 0x58)), lost: [3], code: 'E_WARC' },
  'zeros in place of a record': { bytes: withThird(Buffer.alloc(third.length)), lost: [3], code: 'E_WARC' },
  'something else between the records': {
    bytes: withThird(Buffer.concat([Buffer.from('No space left on device\n'), third])),
    lost: [],
    code: 'E_WARC',
  },
}

/** The same record with a length that covers the next one and more. */
function enlarge(record: Buffer): Buffer {
  return Buffer.from(record.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 20000'), 'latin1')
}
