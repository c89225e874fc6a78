// Segments F1 by language of `segments-dev`, flattened: the product, everything kept, and the longest dense run.
//   node training/dumps/languages.mjs DIST_FOLDER SETS_FOLDER [STYLE]
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { flatten } from './flatten.mjs'
import { htmlPages } from './pages.mjs'

const [dist = '', sets = '', style = 'wet'] = process.argv.slice(2)
const load = (/** @type {string} */ file) => import(pathToFileURL(path.resolve(dist, file)).href)
const { parseDump } = await load('parse/dump/index.js')
const { parseHtml } = await load('parse/html/index.js')
const { decodePage } = await load('read/charset/decode-page.js')
const { judgeDump } = await load('classify/dump/index.js')
const { detectLanguage, loadLanguages } = await load('text/language/index.js')
await loadLanguages()

const FEW = 6
const fold = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim()

/** The run of lines with the most words, each line of prose worth its words and each other line less than nothing (Kadane). */
function denseRun(/** @type {readonly any[]} */ blocks) {
  let best = { sum: 0, first: 0, end: 0 }
  let sum = 0
  let first = 0
  blocks.forEach(({ words }, at) => {
    sum += words >= 15 ? words : -5
    if (sum <= 0) {
      sum = 0
      first = at + 1
    } else if (sum > best.sum) best = { sum, first, end: at + 1 }
  })
  return blocks.slice(best.first, best.end)
}

/** @type {Map<string, {pages: number, counts: Record<string, [right: number, wrong: number, missed: number]>}>} */
const languages = new Map()
for (const { html, truth } of htmlPages(sets, 'segments-dev', { decodePage, parseHtml, extract: () => '' })) {
  if (truth === undefined) continue
  const text = flatten(parseHtml(html), /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '', style)
  const page = parseDump(text)
  const { verdicts } = judgeDump(page, { focus: 'balanced', explain: 'none' })
  const ways = { product: page.blocks.filter((/** @type {any} */ { index }) => verdicts[index].fate === 'body'), everything: page.blocks, 'dense run': denseRun(page.blocks) }
  const lang = detectLanguage(text) ?? 'unknown'
  for (const name of [lang, 'all']) {
    const row = languages.get(name) ?? { pages: 0, counts: {} }
    languages.set(name, row)
    row.pages++
    for (const [way, blocks] of Object.entries(ways)) {
      const kept = fold(blocks.map((/** @type {any} */ block) => block.text).join('\n'))
      const hits = (truth.with ?? []).filter((/** @type {string} */ segment) => kept.includes(fold(segment))).length
      const leaks = (truth.without ?? []).filter((/** @type {string} */ segment) => kept.includes(fold(segment))).length
      const counts = (row.counts[way] ??= [0, 0, 0])
      counts[0] += hits
      counts[1] += leaks
      counts[2] += (truth.with ?? []).length - hits
    }
  }
}
const rows = [...languages].filter(([, { pages }]) => pages >= FEW).sort(([, one], [, two]) => two.pages - one.pages)
for (const [lang, { pages, counts }] of rows) {
  console.log(lang, pages, ...Object.entries(counts).map(([way, [right, wrong, missed]]) => `${way} ${((2 * right) / (2 * right + wrong + missed || 1)).toFixed(3)}`))
}
