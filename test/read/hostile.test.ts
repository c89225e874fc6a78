import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadOutcome } from '../../src/types.js'
import { outcomesOf, records } from './outcomes.js'

/** Beginnings that lead deep into one reader or the other. */
const openings = [
  '',
  '\ufeff',
  '<!doctype html><meta charset="shift_jis"><p>',
  '<meta http-equiv="content-type" content="text/html; charset=iso-2022-jp">',
  '<?xml version="1.0" encoding="utf-16"?>',
  '{"text":"',
  '{"html":"<p>"}\n{"te',
  '[{"text":',
].map((text) => Buffer.from(text))

const binaryOpenings = [
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xfe, 0xff, 0xd8]),
  Buffer.from([0x1f, 0x8b, 8]),
  Buffer.from([0x1f, 0x8b, 8, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff]),
  gzipSync('{"text":"a"}\n'),
  gzipSync('<p>One').subarray(0, 15),
]

const input = fc
  .tuple(fc.constantFrom(...openings, ...binaryOpenings), fc.uint8Array({ maxLength: 200 }), fc.boolean())
  .map(([opening, noise, zipped]) => {
    const bytes = Buffer.concat([opening, noise])
    return zipped ? gzipSync(bytes) : bytes
  })

describe('any bytes at all', () => {
  it('give outcomes that are whole and well-formed, under every format, and no exception', async () => {
    const from = fc.constantFrom('auto' as const, 'html' as const, 'text' as const, 'jsonl' as const)
    await fc.assert(
      fc.asyncProperty(input, from, async (bytes, format) => {
        const found = await outcomesOf(bytes, { from: format })
        expect(found.length).toBeGreaterThan(0)
        for (const outcome of found) expectWhole(outcome)
      }),
      { numRuns: 1000 },
    )
  })

  it('give at most one failure that ends the input, and that comes last', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (bytes) => {
        const found = await outcomesOf(bytes)
        const ends = found.map((outcome) => 'code' in outcome && outcome.code !== 'E_JSONL')
        expect(ends.slice(0, -1)).not.toContain(true)
      }),
      { numRuns: 300 },
    )
  })
})

function expectWhole(outcome: ReadOutcome): void {
  expect(outcome.id).not.toBe('')
  expect(outcome.place.file).toBe('stdin')
  expect(JSON.stringify(outcome)).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu)
  if (!('code' in outcome)) return
  expect(outcome.message).toMatch(/^[A-Z].*[^.]$/s)
  expect(outcome.expected).toMatch(/^[A-Za-z`].*[^.]$/)
}

describe('records that are meant to hurt', () => {
  it('a line of 50 MB is skipped under the default bound, and its neighbours are read', async () => {
    const long = Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(50_000_000, 0x61), Buffer.from('"}\n')])
    const bytes = Buffer.concat([Buffer.from('{"text":"a"}\n'), long, Buffer.from('{"text":"b"}\n')])
    const found = await outcomesOf(bytes, {}, 1_000_000)
    expect(found).toMatchObject([{ content: 'a' }, { code: 'E_TOO_LARGE', place: { line: 2 } }, { content: 'b' }])
  })

  it('a line without an end is a failure of its own, not of the lines before it', async () => {
    const bytes = Buffer.concat([Buffer.from('{"text":"a"}\n{"text":"'), Buffer.alloc(3_000_000, 0x61)])
    const found = await outcomesOf(bytes, { maxRecordBytes: 1_000_000 }, 100_000)
    expect(found).toMatchObject([{ content: 'a' }, { code: 'E_TOO_LARGE', place: { record: 2, line: 2 } }])
  })

  it('a key of a megabyte or a hundred thousand keys are no reason to stop', async () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]))
    const lines = [{ ['x'.repeat(1_000_000)]: 1 }, keys, { text: 'a' }].map((value) => JSON.stringify(value))
    const found = await outcomesOf(lines.join('\n'), { from: 'jsonl' })
    expect(found).toMatchObject([{ code: 'E_JSONL' }, { code: 'E_JSONL' }, { content: 'a' }])
    for (const outcome of found) if ('message' in outcome) expect(outcome.message.length).toBeLessThan(400)
  })

  it('an address or an id of any length and kind is passed on as it is', async () => {
    const line = JSON.stringify({ id: '../../etc/passwd', url: 'javascript:alert(1)', text: 'a' })
    expect(await outcomesOf(line)).toMatchObject([
      { id: '../../etc/passwd', url: 'javascript:alert(1)', path: 'stdin' },
    ])
  })
})

describe('encodings that are meant to hurt', () => {
  it('a page that says UTF-7 is not decoded as such: its tags stay text', async () => {
    const page = '<!doctype html><meta charset="utf-7"><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-'
    expect(records(await outcomesOf(page))[0]?.content).toBe(page)
  })

  it('a page that says UTF-16 in ASCII is what its bytes say', async () => {
    const page = '<!doctype html><meta charset="utf-16"><p>One é è à ü'
    expect(records(await outcomesOf(page))[0]?.content).toBe(page)
  })

  it('a page in a charset of escapes cannot hide what follows a broken one', async () => {
    const page = Buffer.from('<!doctype html><meta charset="iso-2022-jp"><p>One \x1b$ two \x1b(B three')
    expect(records(await outcomesOf(page))[0]?.content).toMatch(/One .*two .*three/)
  })

  it('stray NULs are passed on for the parser to deal with', async () => {
    const page = `<p>One\0two</p>${'<p>More</p>'.repeat(50)}`
    expect(records(await outcomesOf(page))[0]?.content).toBe(page)
  })
})
