import type { Page } from '../../../types.js'
import { TAG } from '../../../words/html/tags.js'
import { addColumns, type Columns } from './columns.js'
import type { Facts } from './facts.js'
import { sumOf } from './sums.js'

/** Where a block stands on its page, and what kind of page that is. */
export function addPlace(columns: Columns, facts: Facts): void {
  const { page, sums } = facts
  const size = page.blocks.length
  const column = addColumns(columns, size, [
    'place',
    'massBefore',
    'massAfter',
    'titlePlace',
    'headed',
    'follows',
    'pageProse',
    'pageWords',
    'pageLinks',
    'pageKind',
  ])
  const pageChars = Math.max(1, sumOf(sums.chars, 0, size))
  const pageWords = Math.max(1, sumOf(sums.words, 0, size))
  const pageMass = Math.max(1, sumOf(sums.mass, 0, size))
  const title = findTitle(facts)
  const heads = readHeads(facts)
  for (let at = 0; at < size; at++) {
    column.place[at] = sumOf(sums.chars, 0, at) / pageChars
    column.massBefore[at] = sumOf(sums.mass, 0, at) / pageMass
    column.massAfter[at] = sumOf(sums.mass, at + 1, size) / pageMass
    column.titlePlace[at] = title < 0 ? 0 : at < title ? -1 : at === title ? 2 : 1
    column.headed[at] = heads.distance[at] ?? 0
    column.follows[at] = heads.follows[at] ?? 0
    column.pageProse[at] = sumOf(sums.mass, 0, size) / pageWords
    column.pageWords[at] = pageWords
    column.pageKind[at] = facts.kind
    column.pageLinks[at] = sumOf(sums.linked, 0, size) / pageChars
  }
}

/** The `<h1>` with the most mass after it before the next `<h1>`; -1 when there is none. */
function findTitle({ page, elements, sums }: Facts): number {
  let best = -1
  let bestMass = -1
  let last = page.blocks.length
  for (let at = page.blocks.length - 1; at >= 0; at--) {
    if (elements.tag[elements.outer[page.blocks[at]?.container ?? 0] ?? 0] !== TAG.h1) continue
    const mass = sumOf(sums.mass, at, last)
    if (mass >= bestMass) {
      best = at
      bestMass = mass
    }
    last = at
  }
  return best
}

interface Heads {
  /** Blocks since the last heading, at most 255; 255 before the first. */
  readonly distance: Uint8Array
  /** Headings: words up to the next heading. */
  readonly follows: Float64Array
}

function readHeads({ page, elements, sums }: Facts): Heads {
  const size = page.blocks.length
  const distance = new Uint8Array(size)
  const follows = new Float64Array(size)
  let next = size
  for (let at = size - 1; at >= 0; at--) {
    if (!isHeading(page, elements, at)) continue
    follows[at] = sumOf(sums.words, at + 1, next)
    next = at
  }
  let since = 255
  for (let at = 0; at < size; at++) {
    if (isHeading(page, elements, at)) since = 0
    else since = Math.min(255, since + 1)
    distance[at] = since
  }
  return { distance, follows }
}

function isHeading(page: Page, elements: Facts['elements'], block: number): boolean {
  const tag = elements.tag[elements.outer[page.blocks[block]?.container ?? 0] ?? 0] ?? 0
  return tag >= TAG.h1 && tag <= TAG.h4
}
