import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, cleanStream } from '../../src/flow/clean.js'
import type { CleanOutcome, Failure } from '../../src/types.js'

const words = [
  'harbour',
  'ferry',
  'Monday',
  'the',
  'of',
  'Home',
  'Login',
  'cookies',
  'Read more',
  'council,',
  'said.',
  '12',
  '漢字',
  'мост',
  '&copy;',
]
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((list) => list.join(' '))
const tag = fc.constantFrom(
  'p',
  'div',
  'h2',
  'li',
  'ul',
  'nav',
  'article',
  'a',
  'b',
  'table',
  'td',
  'pre',
  'section',
  'footer',
)
const markup = fc
  .array(
    fc.oneof(
      phrase,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `<body>${parts.join(' ')}`)
const dump = fc.array(fc.oneof(phrase, fc.constant('')), { maxLength: 40 }).map((lines) => lines.join('\n'))
const input = fc.oneof(
  markup.map((html) => ({ html })),
  dump.map((text) => ({ text })),
)

const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

describe('clean', () => {
  it('keeps, lifts or drops every block exactly once, with a reason for each that is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (page) => {
        const outcome = await clean(page, { explain: 'blocks' })
        if ('code' in outcome) throw new Error(outcome.message)
        const blocks = outcome.explanation ?? []
        const { body, matter, dropped, reasons } = outcome.counts
        expect(body + matter + dropped).toBe(blocks.length)
        expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(dropped)
        for (const { fate, reason, score } of blocks) {
          expect(reason !== undefined).toBe(fate === 'dropped')
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('says nothing that the page does not say, and nothing more often than the page', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (page) => {
        const outcome = await clean(page)
        if (!('markdown' in outcome)) return
        const left = new Map<string, number>()
        const source = 'html' in page ? page.html.replaceAll('&copy;', '©') : page.text
        for (const word of tokens(source)) left.set(word, (left.get(word) ?? 0) + 1)
        for (const word of tokens(outcome.text)) {
          left.set(word, (left.get(word) ?? 0) - 1)
          expect(left.get(word), word).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('gives the same for the same page', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (page) => {
        expect(await clean(page)).toEqual(await clean(page))
      }),
      { numRuns: 30 },
    )
  })

  it('refuses an input that is neither HTML nor text, and says what was expected', async () => {
    // @ts-expect-error: what a JavaScript user might pass
    await expect(clean({})).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringContaining('{ html: string }'),
    })
  })

  it('calls a page without text empty, and a menu alone too', async () => {
    expect(await clean({ html: '' })).toMatchObject({ empty: 'no-text' })
    expect(await clean({ text: 'Home\nLogin' })).toMatchObject({ empty: 'no-main-content' })
  })
})

describe('cleanStream', () => {
  it('gives one outcome for each input, in order, and passes failures of the reader on', async () => {
    const failure: Failure = {
      code: 'E_JSONL',
      id: 'bad',
      place: { file: 'x', line: 2 },
      message: 'bad',
      expected: 'good',
    }
    const outcomes: CleanOutcome[] = []
    for await (const outcome of cleanStream([{ id: 'a', html: '<p>text' }, failure, { id: 'c', text: '' }]))
      outcomes.push(outcome)
    expect(outcomes.map(({ id }) => id)).toEqual(['a', 'bad', 'c'])
    expect(outcomes[1]).toBe(failure)
  })

  it('asks for the next input only when the one before is done', async () => {
    let asked = 0
    async function* inputs() {
      for (;;) {
        asked += 1
        yield { text: `Record ${asked}` }
      }
    }
    const stream = cleanStream(inputs())
    await stream.next()
    await stream.next()
    expect(asked).toBe(2)
    await stream.return()
  })
})

describe('the Readability engine', () => {
  it('refuses a page that would take it minutes, and says what to do instead', async () => {
    const outcome = await clean({ html: '<p>text'.repeat(40_000) }, { engine: 'readability' })
    expect(outcome).toMatchObject({ code: 'E_TOO_LARGE', expected: expect.stringContaining('--engine model') })
  })
})
