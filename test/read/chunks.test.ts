import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomesOf } from './outcomes.js'

const line = fc.oneof(
  fc
    .record({ text: fc.string({ unit: 'grapheme', maxLength: 40 }), id: fc.nat() })
    .map((value) => JSON.stringify(value)),
  fc.record({ html: fc.string({ unit: 'binary', maxLength: 40 }) }).map((value) => JSON.stringify(value)),
  fc.constantFrom('', '   ', '{', '[]', '{}', '{"text":"a","html":"b"}', `{"text":"${'x'.repeat(300)}"}`, '\ufeff'),
)

const dump = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, feed, closed]) => Buffer.from(lines.join(feed) + (closed ? feed : '')))

const page = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => Buffer.from(`<!doctype html><p>${text}`)),
  fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
)

describe('the outcomes do not depend on how the input is cut into chunks', () => {
  it('for lines', async () => {
    await fc.assert(
      fc.asyncProperty(dump, fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        const options = { from: 'jsonl', maxRecordBytes: 200 } as const
        expect(await outcomesOf(bytes, options, size)).toEqual(await outcomesOf(bytes, options))
      }),
    )
  })

  it('for whatever is sniffed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(dump, page), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        expect(await outcomesOf(bytes, {}, size)).toEqual(await outcomesOf(bytes))
      }),
    )
  })

  it('for gzipped data, whole or cut', async () => {
    const slice = fc.double({ min: 0, max: 1, noNaN: true })
    await fc.assert(
      fc.asyncProperty(fc.oneof(dump, page), slice, fc.integer({ min: 1, max: 50 }), async (bytes, share, size) => {
        const zipped = gzipSync(bytes)
        const cut = zipped.subarray(0, Math.ceil(zipped.length * share))
        for (const input of [zipped, cut]) {
          expect(await outcomesOf(input, {}, size)).toEqual(await outcomesOf(input))
        }
      }),
    )
  })
})

it('accounts for every line: each that is not blank gives one record or one failure, in order', async () => {
  await fc.assert(
    fc.asyncProperty(dump, async (bytes) => {
      const found = await outcomesOf(bytes, { from: 'jsonl' })
      const lines = bytes.toString('utf8').split('\n')
      const filled = lines.flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]))
      if (filled.length === 0) return
      expect(found.map(({ place }) => place.line)).toEqual(filled)
      for (const { place } of found) {
        const [start, end] = place.range ?? [0, 0]
        expect(bytes.subarray(start, end).toString('utf8')).toBe(lines[(place.line ?? 0) - 1])
      }
    }),
  )
})
