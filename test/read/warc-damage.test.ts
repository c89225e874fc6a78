import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failures, outcomes, outcomesOf, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'
import { damages, longPage } from './warc-damages.js'
import { gzipEach, pageOf, pageRecord } from './warc-writer.js'

const idsOf = (found: Awaited<ReturnType<typeof outcomesOf>>): string[] => records(found).map(({ id }) => id)

describe('damage takes the record that it strikes and no other', () => {
  it.each(Object.entries(damages))('%s', async (_, { bytes, lost, code }) => {
    const found = await outcomesOf(bytes)
    const kept = [1, 2, 3, 4, 5, 6].filter((number) => !lost.includes(number))
    expect(idsOf(found)).toEqual(kept.map((number) => `urn:page:${number}`))
    expect(records(found).map(({ content }) => content)).toEqual(kept.map(longPage))
    expect(failures(found).map((failure) => failure.code)).toEqual([code])
    for (const size of [999, 20_000]) expect(await outcomesOf(bytes, {}, size)).toEqual(found)
  })
})

it('a gzipped archive whose first bytes are lost is read from the next member on', async () => {
  const bytes = Buffer.concat(gzipEach([1, 2, 3].map((number) => pageRecord(number, longPage(number)))))
  bytes.fill(0, 0, 2000)
  const folder = await temporaryFolder({ 'a.warc.gz': bytes })
  const found = await outcomes([folder])
  expect(found).toMatchObject([{ code: 'E_GZIP' }, { content: longPage(2) }, { content: longPage(3) }])
})

/** What happens to one record: bytes are cut off its end, replaced or put in. */
type Blow = { readonly index: number } & (
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number }
  | { readonly kind: 'insert' | 'overwrite'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'length'; readonly length: string }
)

const COUNT = 6
const at = fc.double({ min: 0, max: 0.999, noNaN: true })
const index = fc.nat(COUNT - 1)
const noise = fc.uint8Array({ minLength: 1, maxLength: 60 })

const blow: fc.Arbitrary<Blow> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), index, at }),
  fc.record({ kind: fc.constant('flip' as const), index, at }),
  fc.record({ kind: fc.constantFrom('insert' as const, 'overwrite' as const), index, at, bytes: noise }),
)
const lie: fc.Arbitrary<Blow> = fc.record({
  kind: fc.constant('length' as const),
  index,
  length: fc.oneof(
    fc.nat(3000).map(String),
    fc.constantFrom('', '-5', 'NaN', '1e3', '0x10', '99999999999', '9'.repeat(30)),
  ),
})

function strike(record: Buffer, hit: Blow): Buffer {
  if (hit.kind === 'length') {
    return Buffer.from(
      record.toString('latin1').replace(/Content-Length: \d+/, `Content-Length: ${hit.length}`),
      'latin1',
    )
  }
  const place = Math.floor(hit.at * record.length)
  if (hit.kind === 'cut') return record.subarray(0, place)
  if (hit.kind === 'insert') return Buffer.concat([record.subarray(0, place), hit.bytes, record.subarray(place)])
  const copy = Buffer.from(record)
  if ('bytes' in hit) copy.set(hit.bytes.subarray(0, copy.length - place), place)
  else copy[place] = (copy[place] ?? 0) ^ 0x55
  return copy
}

const numbers = Array.from({ length: COUNT }, (_, number) => number)
const sound = numbers.map((number) => pageRecord(number))

/** The records with the blows that they got, and the ids of those that got none. */
function damage(parts: readonly Buffer[], blows: readonly Blow[]): { bytes: Buffer; whole: string[]; left: number } {
  const struck = blows.reduce<Buffer[]>(
    (list, hit) => list.map((part, number) => (number === hit.index ? strike(part, hit) : part)),
    [...parts],
  )
  const whole = numbers.filter((number) => struck[number]?.equals(parts[number] ?? Buffer.alloc(0)))
  // What is gone without a trace, or zeros alone, cannot be missed.
  const left = struck.filter((part) => part.some((byte) => byte !== 0)).length - whole.length
  return { bytes: Buffer.concat(struck), whole: whole.map((number) => `urn:page:${number}`), left }
}

/** A length that happens to lead to the end of another record, or to a blank line in it, is no lie that can be seen. */
function isBlind(blows: readonly Blow[]): boolean {
  const lengths = blows.flatMap((hit) => (hit.kind === 'length' && /^\d{1,5}$/.test(hit.length) ? [hit] : []))
  return lengths.some((hit) => {
    const { bytes } = damage(sound, [...blows])
    const id = bytes.indexOf(`urn:page:${hit.index}>`)
    const end = bytes.indexOf('\r\n\r\n', id) + 4 + Number(hit.length)
    return id === -1 || /^[\r\n]|^WARC|^$/.test(bytes.toString('latin1', end, end + 4))
  })
}

describe('whatever happens to an archive', () => {
  it('the sound records are read, nothing is passed over in silence, and chunks make no difference', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(blow, lie), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 400 }),
        async (blows, size) => {
          fc.pre(!isBlind(blows))
          const { bytes, whole } = damage(sound, blows)
          const found = await outcomesOf(bytes, { from: 'warc' })
          expect(idsOf(found)).toEqual(expect.arrayContaining(whole))
          expectCovered(bytes, found)
          expect(await outcomesOf(bytes, { from: 'warc' }, size)).toEqual(found)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('the sound members of a gzipped one are read, and their pages are what they were', async () => {
    const members = gzipEach(sound)
    await fc.assert(
      fc.asyncProperty(
        fc.array(blow, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 400 }),
        async (blows, size) => {
          // The first member must stay, or what comes in has no name and no sign of gzip.
          const { bytes, whole, left } = damage(
            members,
            blows.map((hit) => ({ ...hit, index: Math.max(hit.index, 1) })),
          )
          const found = await outcomesOf(bytes, { from: 'warc' })
          expect(idsOf(found)).toEqual(expect.arrayContaining(whole))
          for (const { id, content } of records(found)) expect(content).toBe(pageOf(Number(id.slice(9))))
          if (left > 0) expect(failures(found).length + records(found).length).toBeGreaterThan(whole.length)
          expect(await outcomesOf(bytes, { from: 'warc' }, size)).toEqual(found)
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** Every byte is in the range of one outcome, but for the line ends between records. */
function expectCovered(bytes: Buffer, found: Awaited<ReturnType<typeof outcomesOf>>): void {
  let position = 0
  for (const { place } of found) {
    const [start, end] = place.range ?? [position, bytes.length]
    expect(bytes.toString('latin1', position, start)).toMatch(/^[\r\n]*$/)
    expect(end).toBeGreaterThanOrEqual(start)
    position = end
  }
  expect(bytes.toString('latin1', position)).toMatch(/^[\r\n]*$/)
}
