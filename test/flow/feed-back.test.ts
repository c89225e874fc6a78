import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const runs = Number(process.env.FUZZ_RUNS ?? 60)

const word = fc.constantFrom(
  ...'the ferry left at seven Brücke мост 橋 2024 3.5 % a*b _c d_ # | \\ < & $5 [x] (y) - + 1. ~ ` ! > "so" it’s'.split(
    ' ',
  ),
)
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const sentence = line.map((text) => `The tide ${text} came in.`)
const items = fc.array(line, { minLength: 1, maxLength: 4 })

/** Blocks as a writer of Markdown prints them. */
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  fc.tuple(fc.integer({ min: 2, max: 6 }), line).map(([level, text]) => `${'#'.repeat(level)} Part ${text}`),
  items.map((texts) => texts.map((text) => `- item ${text}`).join('\n')),
  items.map((texts) => texts.map((text, at) => `${at + 1}. step ${text}`).join('\n')),
  sentence.map((text) => `> ${text}`),
  items.map((texts) => `\`\`\`\n${texts.join('\n')}\n\`\`\``),
  fc
    .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 3 })
    .map((rows) =>
      ['| A | B |', '| - | - |', ...rows.map((cells) => `| ${cells.map(escapePipes).join(' | ')} |`)].join('\n'),
    ),
)

function escapePipes(text: string): string {
  return text.replaceAll('\\', '').replaceAll('|', '\\|')
}

async function markdownOf(text: string): Promise<string> {
  const outcome = await clean({ id: 'page', text })
  return 'markdown' in outcome ? (outcome.markdown ?? '') : ''
}

describe('Markdown that is fed back as text', () => {
  it('keeps who wrote each post, and when', async () => {
    const posts = [
      '**Ann Lee** · 4 May 2024',
      'The ferry was late again, and nobody on the pier knew why it had not come.',
      'Jan 5, 2024 · **old_salt**',
      'It was the fog, as it is every year, and the bell rang until the evening came.',
      '**Bo**',
      'So we rowed over, and were home before the soup was cold on the table.',
    ]
    const once = await markdownOf(`## Replies\n\n${posts.join('\n\n')}\n`)
    expect(once).toContain(posts.slice(0, 3).join('\n\n'))
    expect(await markdownOf(once)).toBe(once)
  })

  it('comes out the same, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        const once = await markdownOf(['## The quay', 'It stood for a hundred years.', ...blocks].join('\n\n'))
        expect(once).not.toBe('')
        expect(await markdownOf(once)).toBe(once)
      }),
      { numRuns: runs },
    )
  })
})
