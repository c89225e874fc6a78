import type { Facts } from '../facts/index.js'
import type { FeatureTable } from './table.js'

/** What the blocks with the same path of tags are like: the rows of a list, the paragraphs of a text. */
export function addLikes(table: FeatureTable, { page, elements, texts, mass }: Facts): void {
  const column = table.columns([
    'likes',
    'likeWords',
    'likeLinks',
    'likeProse',
    'likeShare',
    'likePlace',
    'likeSpread',
    'likeFirst',
    'likeProseShare',
  ])
  const kinds = elements.paths
  const count = new Float64Array(kinds)
  const words = new Float64Array(kinds)
  const chars = new Float64Array(kinds)
  const linked = new Float64Array(kinds)
  const prose = new Float64Array(kinds)
  const first = new Int32Array(kinds).fill(-1)
  const last = new Int32Array(kinds)
  let pageWords = 0
  let pageProse = 0
  for (const { index, container } of page.blocks) {
    const kind = elements.path[container] ?? 0
    column.likePlace[index] = count[kind] ?? 0
    count[kind] = (count[kind] ?? 0) + 1
    words[kind] = (words[kind] ?? 0) + (texts.words[index] ?? 0)
    chars[kind] = (chars[kind] ?? 0) + (texts.chars[index] ?? 0)
    linked[kind] = (linked[kind] ?? 0) + (texts.linked[index] ?? 0)
    prose[kind] = (prose[kind] ?? 0) + (mass.prose[index] ?? 0)
    if ((first[kind] ?? 0) < 0) first[kind] = index
    last[kind] = index
    pageWords += texts.words[index] ?? 0
    pageProse += mass.prose[index] ?? 0
  }
  const size = Math.max(1, page.blocks.length)
  for (const { index, container } of page.blocks) {
    const kind = elements.path[container] ?? 0
    const all = words[kind] ?? 0
    column.likes[index] = count[kind] ?? 0
    column.likeWords[index] = all / Math.max(1, count[kind] ?? 0)
    column.likeLinks[index] = (linked[kind] ?? 0) / Math.max(1, chars[kind] ?? 0)
    column.likeProse[index] = (prose[kind] ?? 0) / Math.max(1, all)
    column.likeShare[index] = all / Math.max(1, pageWords)
    column.likeSpread[index] = ((last[kind] ?? 0) - (first[kind] ?? 0)) / size
    column.likeFirst[index] = (first[kind] ?? 0) / size
    column.likeProseShare[index] = (prose[kind] ?? 0) / Math.max(1, pageProse)
  }
}

/** How often the same text stands on the page, before and after. */
export function addRepeats(table: FeatureTable, { page, texts }: Facts): void {
  const column = table.columns(['repeatedBefore', 'repeatedAfter'])
  const seen = new Map<number, number>()
  for (const { index } of page.blocks) {
    const hash = texts.hash[index] ?? 0
    const count = seen.get(hash) ?? 0
    column.repeatedBefore[index] = count
    seen.set(hash, count + 1)
  }
  for (const { index } of page.blocks) {
    column.repeatedAfter[index] = (seen.get(texts.hash[index] ?? 0) ?? 1) - 1 - (column.repeatedBefore[index] ?? 0)
  }
}
