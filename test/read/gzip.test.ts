import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failures, outcomesOf, records } from './outcomes.js'

/** Lines that hardly compress, so that a cut falls between them. */
const lines = Array.from({ length: 200 }, (_, index) => `{"id":${index},"text":"${randomText(index)}"}\n`)

/** Looks random and is the same in every run. */
function randomText(seed: number): string {
  let state = seed + 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return String.fromCharCode(97 + (state % 26))
  }
  return Array.from({ length: 500 }, next).join('')
}

const contents = (found: Awaited<ReturnType<typeof outcomesOf>>): string[] => records(found).map(({ id }) => id)

it('knows gzip by its content, not by its name', async () => {
  expect(await outcomesOf(gzipSync('<p>One</p>'))).toMatchObject([{ kind: 'html', content: '<p>One</p>', bytes: 10 }])
})

describe('members', () => {
  it('reads all of them, even where a line runs from one to the next, for every chunk size', async () => {
    const plain = lines.slice(0, 20).join('')
    const pieces = [0, 700, 701, 5000, plain.length].map((from, index, all) => plain.slice(from, all[index + 1]))
    const bytes = Buffer.concat(pieces.map((piece) => gzipSync(piece)))
    for (const size of [1, 7, 100, 1000, 1e6]) {
      expect(contents(await outcomesOf(bytes, {}, size))).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`))
    }
  })

  it('takes zeros after the last one for padding, as tapes have it', async () => {
    const bytes = Buffer.concat([gzipSync('Text'), Buffer.alloc(40_000)])
    for (const size of [1000, 1e6]) expect(await outcomesOf(bytes, {}, size)).toMatchObject([{ content: 'Text' }])
  })

  it('reads a member behind padding', async () => {
    const bytes = Buffer.concat([gzipSync('{"text":"a"}\n'), Buffer.alloc(20_000), gzipSync('{"text":"b"}\n')])
    for (const size of [100, 1e6])
      expect(await outcomesOf(bytes, {}, size)).toMatchObject([{ content: 'a' }, { content: 'b' }])
  })

  it('reads past every optional part of a header', async () => {
    const plain = gzipSync('{"text":"a"}\n')
    const extra = [0x05, 0x00, 1, 2, 0x1f, 0x8b, 8]
    const texts = [...Buffer.from('name.jsonl\0a comment\0')]
    const header = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, ...extra, ...texts, 0xab, 0xcd])
    const bytes = Buffer.concat([header, plain.subarray(10), plain])
    for (const size of [1, 1e6])
      expect(await outcomesOf(bytes, {}, size)).toMatchObject([{ content: 'a' }, { content: 'a' }])
    for (let length = 3; length < header.length; length++) {
      expect(await outcomesOf(bytes.subarray(0, length))).toMatchObject([{ code: 'E_GZIP' }])
    }
  })

  it.each([
    ['text', Buffer.from('more')],
    ['text after padding', Buffer.concat([Buffer.alloc(20_000), Buffer.from('more')])],
  ])('does not pass over %s behind the last one in silence', async (_, trailing) => {
    const bytes = Buffer.concat([gzipSync('{"text":"kept"}\n'), trailing])
    for (const size of [1, 1000, 1e6]) {
      expect(await outcomesOf(bytes, {}, size)).toMatchObject([{ content: 'kept' }, { code: 'E_GZIP' }])
    }
  })
})

describe('broken data', () => {
  const whole = gzipSync(lines.join(''))

  it('gives every whole record before a cut, then the failure with its place', async () => {
    const found = await outcomesOf(whole.subarray(0, Math.floor(whole.length / 2)))
    const ids = contents(found)
    expect(ids.length).toBeGreaterThan(80)
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => `${index}`))
    const cut = Math.floor(whole.length / 2)
    expect(failures(found)).toEqual([
      {
        code: 'E_GZIP',
        id: 'stdin',
        place: { file: 'stdin', record: ids.length + 1, line: ids.length + 1, range: [cut, cut] },
        message: `The gzip data is cut: it ends after ${cut} bytes, in the middle of a member`,
        expected: 'whole gzip data',
      },
    ])
  })

  it('gives all records when only the checksum at the end is cut', async () => {
    const found = await outcomesOf(whole.subarray(0, -3))
    expect(contents(found)).toHaveLength(lines.length)
    expect(failures(found)).toMatchObject([{ code: 'E_GZIP' }])
  })

  it('gives what stands before and behind a corrupt member, for every chunk size the same', async () => {
    const members = lines.map((line) => gzipSync(line))
    const bytes = Buffer.concat(members)
    const corrupt = members.slice(0, 150).reduce((sum, member) => sum + member.length, 0) + 100
    bytes.fill(0xff, corrupt, corrupt + 20)
    const expected = await outcomesOf(bytes)
    expect(contents(expected)).toEqual(lines.map((_, index) => `${index}`).filter((id) => id !== '150'))
    const [start, end] = [150, 151].map((count) => members.slice(0, count).reduce((sum, { length }) => sum + length, 0))
    const message = 'The gzip data is corrupt; what follows is read from the next member on'
    expect(failures(expected)).toMatchObject([{ code: 'E_GZIP', message, place: { record: 151, range: [start, end] } }])
    for (const size of [7, 100, 4096]) expect(await outcomesOf(bytes, {}, size)).toEqual(expected)
  })

  it('does not pass a page off as whole that was cut', async () => {
    const page = gzipSync(`<p>${lines.join('</p><p>')}</p>`)
    expect(await outcomesOf(page.subarray(0, -100))).toMatchObject([{ code: 'E_GZIP', id: 'stdin' }])
  })

  it('survives a file of the magic bytes alone', async () => {
    for (let length = 3; length < 18; length++) {
      expect(await outcomesOf(gzipSync('').subarray(0, length))).toMatchObject([{ code: 'E_GZIP' }])
    }
  })

  it('never throws and never yields a record that is not in the data, wherever a byte is wrong', async () => {
    const few = lines.slice(0, 5)
    const bytes = gzipSync(few.join(''))
    const known = new Set(records(await outcomesOf(bytes)).map(({ content }) => content))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        const broken = Buffer.from(bytes)
        broken[index] = (broken[index] ?? 0) ^ flip
        const found = await outcomesOf(broken, { from: 'jsonl' })
        const wrong = records(found).filter(({ content }) => !known.has(content))
        // A flipped byte of the data may show before the checksum at the end tells; then the file has failed.
        expect(wrong.length === 0 || failures(found).some(({ code }) => code === 'E_GZIP')).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('hostile data', () => {
  it('refuses gzip inside gzip', async () => {
    expect(await outcomesOf(gzipSync(gzipSync('Text')))).toMatchObject([
      { code: 'E_GZIP', message: 'The gzip data holds gzip data', expected: 'data that is compressed once' },
    ])
  })

  it('stops a bomb soon after its first megabyte', async () => {
    const bomb = gzipSync(Buffer.alloc(8_000_000, 0x20))
    expect(bomb.length * 200).toBeLessThan(8_000_000)
    const [failure, ...rest] = await outcomesOf(bomb, { from: 'text', maxRecordBytes: Number.POSITIVE_INFINITY })
    expect(rest).toEqual([])
    expect(failure).toMatchObject({ code: 'E_RATIO', place: { range: [0, expect.any(Number)] } })
  })

  it('gives the records before the place where a crawl turns into a bomb', async () => {
    const bytes = gzipSync(Buffer.concat([Buffer.from(lines.join('')), Buffer.alloc(40_000_000, 0x20)]))
    const found = await outcomesOf(bytes)
    expect(contents(found)).toHaveLength(lines.length)
    expect(failures(found).map(({ code }) => code)).toEqual(['E_RATIO'])
  })

  it('leaves a small page of blanks and a large one of real text alone', async () => {
    expect(records(await outcomesOf(gzipSync(`Text${' '.repeat(1_000_000)}`)))).toHaveLength(1)
    const text = randomBytes(1_500_000).toString('hex')
    expect(records(await outcomesOf(gzipSync(text)))).toHaveLength(1)
  })

  it('lets a bound be lifted', async () => {
    const bytes = gzipSync(`Text${' '.repeat(3_000_000)}`)
    expect(await outcomesOf(bytes)).toMatchObject([{ code: 'E_RATIO' }])
    expect(records(await outcomesOf(bytes, { maxRatio: 2000 }))).toHaveLength(1)
  })
})
