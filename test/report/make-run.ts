import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderEntry } from '../../src/flow/report/make-entry.js'
import { clean } from '../../src/index.js'
import { writeReport } from '../../src/report/write-report.js'
import type { CleanOutcome } from '../../src/types.js'

/** Writes the review page of some outcomes into a folder. */
export async function reviewOf(outcomes: readonly CleanOutcome[], folder: string): Promise<string> {
  const entries = join(folder, 'entries.jsonl')
  await writeFile(entries, Buffer.concat(outcomes.map(renderEntry)))
  await writeReport(entries, join(folder, 'report.html'))
  return join(folder, 'report.html')
}

/** What would run, load or leave the page, if anything of a page were markup there. */
export const HOSTILE = `</script><script>window.hurt = 1</script><img src="https://example.org/x.png" onerror="window.hurt = 2"><!--<script>`

const SENTENCE = 'The ferry to the island leaves at seven, and the baker has the bread on board for everybody. '

/** A page with an article that is told from its menu, whatever its title and its text. */
export const pageOf = (title: string, text = SENTENCE.repeat(3)): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/boats">Boats</a></li></ul></nav>
<article><h1>${title}</h1><p>${SENTENCE.repeat(4)}</p><p>${text} <a href="javascript:window.hurt=3">one</a> <a href="https://example.org/two">two</a></p></article></body></html>`

const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Outcomes of every kind: documents, a hostile one among them, a record without one, and a failure. */
export async function someOutcomes(): Promise<CleanOutcome[]> {
  const explain = { explain: 'blocks' } as const
  return [
    await clean({ id: 'ferry', html: pageOf('Ferry to the island') }, explain),
    await clean({ id: HOSTILE, html: pageOf(markup(HOSTILE), markup(HOSTILE)) }, explain),
    await clean({ id: 'empty', html: '<title>Nothing</title>' }, explain),
    {
      code: 'E_JSONL',
      id: 'crawl.jsonl#7',
      place: { file: 'crawl.jsonl', line: 7 },
      message: 'The line is not JSON',
      expected: 'one JSON object a line',
    },
  ]
}
