import { TAG, WITHIN } from '../../../words/html/tags.js'
import { KIND } from '../facts/head.js'
import type { Facts } from '../facts/index.js'
import { sumOf } from '../facts/sums.js'
import type { FeatureTable } from './table.js'

/** Words of a block that is surely running text. */
const LONG = 40

/** What kind of page it is: the same number for all of its blocks. */
export function addWhole(table: FeatureTable, facts: Facts): void {
  for (const [name, value] of wholeNumbers(facts)) table.columns([name])[name]?.fill(value)
}

function wholeNumbers(facts: Facts): (readonly [string, number])[] {
  const { page, sums, head, headings, media, regions } = facts
  const size = page.blocks.length
  const words = Math.max(1, sumOf(sums.words, 0, size))
  const chars = Math.max(1, sumOf(sums.chars, 0, size))
  const prose = sumOf(sums.prose, 0, size)
  const shape = pageShape(facts)
  const { path, hyphens } = addressShape(facts.url)
  const inRegion = sumOf(sums.prose, regions.prose.first, regions.prose.end)
  return [
    ['pageBlocks', size],
    ['pageWords', words],
    ['pageLinks', sumOf(sums.linked, 0, size) / chars],
    ['pageProse', prose],
    ['pageProseShare', prose / words],
    ['pageMean', words / Math.max(1, size)],
    ['pageStops', (sumOf(sums.stops, 0, size) + sumOf(sums.commas, 0, size)) / words],
    ['pageHeadings', sumOf(sums.headings, 0, size)],
    ['pageH1', shape.h1],
    ['pageItems', sumOf(sums.items, 0, size) / Math.max(1, size)],
    ['pageImages', media.images[size] ?? 0],
    ['pageControls', media.controls[size] ?? 0],
    ['pagePrices', shape.prices],
    ['pageLongest', shape.longest],
    ['pageLong', shape.long],
    ['pageParagraphs', shape.paragraphs],
    ['pageCells', shape.cells],
    ['pageCode', shape.code],
    ['pageArticles', shape.articles],
    ['pageMain', shape.main],
    ['pageHidden', shape.hidden / words],
    ['pageHeadline', headings.headline],
    ['pageRegion', inRegion / Math.max(1, prose)],
    ['pageRegionProse', inRegion / Math.max(1, sumOf(sums.words, regions.prose.first, regions.prose.end))],
    ['pageRegionShare', sumOf(sums.words, regions.prose.first, regions.prose.end) / words],
    ['pagePath', path],
    ['pageHyphens', hyphens],
    ...(['article', 'product', 'site', 'organization', 'question'] as const).map(
      (name) => [`page ${name}`, head.kinds & KIND[name] ? 1 : 0] as const,
    ),
  ]
}

function pageShape({ page, elements, texts, headings }: Facts) {
  const shape = {
    h1: 0,
    prices: 0,
    longest: 0,
    long: 0,
    paragraphs: 0,
    cells: 0,
    code: 0,
    articles: 0,
    main: 0,
    hidden: 0,
  }
  for (const { index, container, hidden } of page.blocks) {
    const words = texts.words[index] ?? 0
    const tag = elements.tag[elements.outer[container] ?? 0] ?? 0
    if (headings.level[index] === 1) shape.h1++
    if ((texts.currency[index] ?? 0) > 0) shape.prices++
    if (words > shape.longest) shape.longest = words
    if (words >= LONG) shape.long++
    if (tag === TAG.paragraph) shape.paragraphs++
    if (tag === TAG.cell) shape.cells++
    if (tag === TAG.pre) shape.code++
    if (hidden !== undefined) shape.hidden += words
    if ((elements.within[container] ?? 0) & WITHIN.main) shape.main = 1
  }
  for (const { node } of page.containers) if (node.type === 'element' && node.tagName === 'article') shape.articles++
  return shape
}

/** Parts of the path, and hyphens in the last one: the address of a front page has none, that of an article many. */
function addressShape(url: string): { path: number; hyphens: number } {
  if (url === '') return { path: -1, hyphens: -1 }
  const rest = url.slice(url.indexOf('//') + 2).split(/[?#]/, 1)[0] ?? ''
  const parts = rest
    .split('/')
    .slice(1)
    .filter((part) => part !== '')
  return { path: parts.length, hyphens: (parts.at(-1) ?? '').split('-').length - 1 }
}
