import { classifyHtml } from '../../../src/classify/html/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { Focus, Page, Verdict } from '../../../src/types.js'

/** Running text about nothing in particular, different for each number. */
export const prose = (seed: number, sentences = 3): string =>
  Array.from({ length: sentences }, (_, at) => {
    const number = seed * 7 + at
    return `The ${nouns[number % nouns.length]} by the ${nouns[(number + 3) % nouns.length]} was ${verbs[number % verbs.length]} in the spring of ${1700 + number}, and the people of the valley, who had waited for years, came to see it again after all.`
  }).join(' ')

const nouns = [
  'mill',
  'bridge',
  'harbour',
  'orchard',
  'station',
  'chapel',
  'market',
  'lighthouse',
  'quarry',
  'garden',
  'school',
]
const verbs = ['opened', 'painted', 'repaired', 'measured', 'closed', 'moved', 'drawn']

export const paragraphs = (count: number, seed = 1): string =>
  Array.from({ length: count }, (_, at) => `<p>${prose(seed + at)}</p>`).join('\n')

export const nav = `<nav class="main-menu"><ul>${[
  'Home',
  'News',
  'Weather',
  'Sport',
  'Culture',
  'Shop',
  'About us',
  'Contact',
]
  .map((label) => `<li><a href="/${label}">${label}</a></li>`)
  .join('')}</ul></nav>`

export const footer = `<footer class="site-footer"><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy policy</a></li></ul>
<p>© 2024 Example Media. All rights reserved.</p></footer>`

export const pageOf = (body: string, title = 'A mill opens - Example'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`

export interface Sorted {
  readonly page: Page
  readonly verdicts: readonly Verdict[]
  /** Texts of the blocks that went into the body. */
  readonly body: readonly string[]
  /** Verdict on the first block whose text begins so. */
  verdictOn(start: string): Verdict
}

export function sort(html: string, focus: Focus = 'balanced'): Sorted {
  const page = parseHtml(html)
  const verdicts = classifyHtml(page, { focus, explain: 'blocks' })
  const verdictOn = (start: string): Verdict => {
    const verdict = verdicts[page.blocks.findIndex(({ text }) => text.startsWith(start))]
    if (verdict === undefined) throw new Error(`Expected a block that begins with \`${start}\``)
    return verdict
  }
  return {
    page,
    verdicts,
    verdictOn,
    body: page.blocks.filter((_, at) => verdicts[at]?.fate === 'body').map(({ text }) => text),
  }
}
