import type { Page } from '../../../types.js'
import { addColumns, type Columns } from './columns.js'
import type { Facts } from './facts.js'
import { meanAround, meanByKind } from './repeats.js'
import { sumOf } from './sums.js'

/** Sizes in words of the two surroundings that a block is seen in: a card or a section, and a larger part of the page. */
export const SMALL = 50
export const LARGE = 200

/** What stands around a block: its containers, its neighbours, its likes. */
export function addAround(columns: Columns, facts: Facts): void {
  const { page, sums } = facts
  const size = page.blocks.length
  const column = addColumns(columns, size, [
    'smallLinks',
    'smallWords',
    'smallProse',
    'largeLinks',
    'largeWords',
    'largeProse',
    'largeShare',
    'wordsBefore',
    'wordsAfter',
    'linksNear',
    'proseNear',
    'proseFar',
    'kindWords',
    'kindLinks',
    'kindProse',
  ])
  const small = surroundings(facts, SMALL)
  const large = surroundings(facts, LARGE)
  const pageWords = Math.max(1, sumOf(sums.words, 0, size))
  for (const { index, container } of page.blocks) {
    const near = page.containers[small[container] ?? 0] ?? { first: 0, end: size }
    const wide = page.containers[large[container] ?? 0] ?? { first: 0, end: size }
    const nearWords = Math.max(1, sumOf(sums.words, near.first, near.end))
    const wideWords = Math.max(1, sumOf(sums.words, wide.first, wide.end))
    column.smallLinks[index] = linkDensity(facts, near)
    column.smallWords[index] = nearWords / Math.max(1, near.end - near.first)
    column.smallProse[index] = sumOf(sums.prose, near.first, near.end) / nearWords
    column.largeLinks[index] = linkDensity(facts, wide)
    column.largeWords[index] = wideWords / Math.max(1, wide.end - wide.first)
    column.largeProse[index] = sumOf(sums.prose, wide.first, wide.end) / wideWords
    column.largeShare[index] = wideWords / pageWords
    column.wordsBefore[index] = sumOf(sums.words, index - 1, index)
    column.wordsAfter[index] = sumOf(sums.words, index + 1, index + 2)
    column.linksNear[index] = meanAround(sums.linked, sums.chars, index, 3)
    column.proseNear[index] = sumOf(sums.prose, index - 3, index + 4) - sumOf(sums.prose, index, index + 1)
    column.proseFar[index] = sumOf(sums.mass, index - 12, index + 13) - sumOf(sums.mass, index, index + 1)
  }
  addKinds(columns, facts)
}

function addKinds(columns: Columns, { page, texts, repeats }: Facts): void {
  const ones = new Float64Array(page.blocks.length).fill(1)
  columns.set('kindWords', Float32Array.from(meanByKind(repeats, texts.words, ones)))
  columns.set('kindLinks', Float32Array.from(shareByKind(repeats, texts.linked, texts.chars)))
  columns.set('kindProse', Float32Array.from(shareByKind(repeats, texts.prose, texts.words)))
}

function shareByKind(repeats: Facts['repeats'], parts: ArrayLike<number>, wholes: ArrayLike<number>): Float64Array {
  const ones = new Float64Array(parts.length).fill(1)
  const part = meanByKind(repeats, parts, ones)
  const whole = meanByKind(repeats, wholes, ones)
  return part.map((value, at) => value / Math.max(1e-9, whole[at] ?? 0))
}

/** For each container the tightest one around it that holds at least so many words. */
export function surroundings({ page, sums }: Pick<Facts, 'page' | 'sums'>, words: number): Int32Array {
  const tightest = new Int32Array(page.containers.length)
  for (const { index, parent, first, end } of page.containers) {
    tightest[index] = parent < 0 || sumOf(sums.words, first, end) >= words ? index : (tightest[parent] ?? 0)
  }
  return tightest
}

function linkDensity({ sums }: Facts, { first, end }: Pick<Page['containers'][number], 'first' | 'end'>): number {
  return sumOf(sums.linked, first, end) / Math.max(1, sumOf(sums.chars, first, end))
}
