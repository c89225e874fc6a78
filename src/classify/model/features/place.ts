import type { Facts } from '../facts/index.js'
import { sumOf } from '../facts/sums.js'
import type { FeatureTable } from './table.js'

const NAMES = [
  'place',
  'charsPlace',
  'proseDone',
  'fromStart',
  'fromEnd',
  'headingLevel',
  'headingBefore',
  'headingBeforeLevel',
  'headingAfter',
  'headingWords',
  'headingProse',
  'sectionWords',
  'sectionProse',
  'sectionLinks',
  'sectionBlocks',
  'headingsDone',
  'headlineOff',
  'headlineSide',
  'headlineWords',
  'titled',
  'titleShare',
  'described',
] as const

/** Where a block stands on its page, under its heading, and to the headline. */
export function addPlace(table: FeatureTable, { page, sums, headings, texts }: Facts): void {
  const column = table.columns(NAMES)
  const size = page.blocks.length
  const pageChars = Math.max(1, sumOf(sums.chars, 0, size))
  const pageProse = Math.max(1, sumOf(sums.prose, 0, size))
  const { headline } = headings
  for (let at = 0; at < size; at++) {
    const before = headings.before[at] ?? -1
    const after = headings.after[at] ?? size
    const words = Math.max(1, texts.words[at] ?? 0)
    const own = headings.level[at] ?? 0
    const start = own > 0 ? at : before
    column.place[at] = at / size
    column.charsPlace[at] = sumOf(sums.chars, 0, at) / pageChars
    column.proseDone[at] = sumOf(sums.prose, 0, at) / pageProse
    column.fromStart[at] = at
    column.fromEnd[at] = size - at
    column.headingLevel[at] = own
    column.headingBefore[at] = before < 0 ? 999 : at - before
    column.headingBeforeLevel[at] = before < 0 ? 9 : (headings.level[before] ?? 0)
    column.headingAfter[at] = after - at
    column.headingWords[at] = before < 0 ? -1 : sumOf(sums.words, before + 1, at)
    column.headingProse[at] = own > 0 ? sumOf(sums.prose, at + 1, after) : -1
    column.sectionWords[at] = sumOf(sums.words, start + 1, after)
    column.sectionProse[at] = sumOf(sums.prose, start + 1, after) / Math.max(1, sumOf(sums.words, start + 1, after))
    column.sectionLinks[at] = sumOf(sums.linked, start + 1, after) / Math.max(1, sumOf(sums.chars, start + 1, after))
    column.sectionBlocks[at] = after - start - 1
    column.headingsDone[at] = sumOf(sums.headings, 0, at)
    column.headlineOff[at] = headline < 0 ? -999 : at - headline
    column.headlineSide[at] = headline < 0 ? 0 : at < headline ? -1 : at === headline ? 2 : 1
    column.headlineWords[at] =
      headline < 0 ? -1 : at >= headline ? sumOf(sums.words, headline, at) : -sumOf(sums.words, at, headline)
    column.titled[at] = texts.titled[at] ?? 0
    column.titleShare[at] = (texts.titled[at] ?? 0) / words
    column.described[at] = (texts.described[at] ?? 0) / words
  }
}
