import type { Element } from 'hast'
import { foldSpace } from '../../text/fold.js'
import type { Block, Page } from '../../types.js'
import { says } from './class-tokens.js'
import { readNames } from './names.js'
import { attribute, textOf } from './nodes.js'
import { inside, type Sighting, type Sightings } from './walk.js'

/** How much of a byline is read; a biography is longer. */
const bylineLimit = 240
/** Elements before and after the headline among which its byline stands. */
const near = { before: 60, after: 160 } as const

/** The names in the printed byline: the most telling element first, those near the headline before others. */
export function readBylines(sightings: Sightings, page: Page): string[] {
  const open = openBylines(sightings)
  const ranked = open.map((sighting) => ({ sighting, rank: rankOf(sighting) })).sort((a, b) => a.rank - b.rank)
  for (const { sighting, rank } of ranked.slice(0, 20)) {
    const names = namesIn(sighting)
    // One word alone is as likely a label, unless the element says that it is a name.
    if (names.length === 0 || (rank % 5 > 2 && names.every((name) => !name.includes(' ')))) continue
    return isListed(sighting, open) ? [] : [...names, ...siblings(sighting, open)]
  }
  return readOpenedBlock(page)
}

/** Bylines in the article's own part of the page: not in an aside, and in a box only where the headline is near. */
function openBylines({ bylines, headlines }: Sightings): Sighting[] {
  const headline = headlines.find(({ node, where }) => node.tagName === 'h1' && (where & inside.hidden) === 0)
  return bylines.filter(({ where, order }) => {
    if ((where & (inside.elsewhere | inside.hidden)) !== 0) return false
    const distance = headline === undefined ? Number.POSITIVE_INFINITY : order - headline.order
    const close = distance > -near.before && distance < near.after
    return close || (where & (inside.aside | inside.beside)) === 0
  })
}

/** A link to an author, a part that says it is a name, the shortest that is called a byline; in this order. */
function rankOf(sighting: Sighting): number {
  const { node, says: bits, where } = sighting
  const beside = (where & (inside.aside | inside.beside)) === 0 ? 0 : 5
  return beside + rankOfMark(node, bits)
}

function rankOfMark(node: Element, bits: number): number {
  const { rel } = node.properties
  if (Array.isArray(rel) && rel.includes('author')) return 0
  if ((bits & says.name) !== 0) return 1
  if (/^(?:written |posted )?by\b/i.test(foldSpace(textOf(node, 60, 'spaced')))) return 2
  return node.tagName === 'a' ? 3 : 4
}

function namesIn({ node }: Sighting): string[] {
  const text = textOf(node, bylineLimit + 1, 'spaced')
  return text.length > bylineLimit
    ? readNames(text.slice(0, bylineLimit).split('\n').filter(Boolean).slice(0, 4).join('\n'), 'printed')
    : readNames(text, 'printed')
}

/** So many bylines marked alike, spread over the page, are those of a list of articles: none of them is the page's. */
const listed = 4

function isListed({ node }: Sighting, all: readonly Sighting[]): boolean {
  const mark = attribute(node, 'className')
  const alike = all.filter((other) => attribute(other.node, 'className') === mark)
  const gaps = alike.filter(({ order }, at) => at > 0 && order - (alike[at - 1]?.order ?? 0) > siblingGap)
  return mark !== undefined && gaps.length >= listed - 1
}

/** Elements between two names of one byline. */
const siblingGap = 12

/** Names in the elements after this one that are marked the same way and stand beside it. */
function siblings(first: Sighting, all: readonly Sighting[]): string[] {
  const mark = attribute(first.node, 'className')
  const names: string[] = []
  let { order } = first
  for (const sighting of all) {
    if (sighting.order <= order || mark === undefined || attribute(sighting.node, 'className') !== mark) continue
    if (sighting.order - order > siblingGap) break
    order = sighting.order
    names.push(...namesIn(sighting))
  }
  return names
}

/** Blocks from the first heading on among which a byline without any mark is looked for. */
const blockReach = 25

/** A short block that opens with `By` or its like, near the top of the page's text. */
function readOpenedBlock({ blocks, containers }: Page): string[] {
  const start = blocks.findIndex((block) => isIn(block, containers, 'h1'))
  const from = Math.max(0, start - 4)
  for (const { text, words, hidden } of blocks.slice(from, from + blockReach)) {
    if (
      hidden !== undefined ||
      words > 20 ||
      !/^(?:(?:written|posted|published|words|story|article)\s+by|by|author|autor|von|par|por)[:\s]\s*\p{Lu}/iu.test(
        text,
      )
    )
      continue
    const names = readNames(text, 'printed')
    if (names[0]?.includes(' ') === true) return names
  }
  return []
}

function isIn(block: Block, containers: Page['containers'], tagName: string): boolean {
  const node = containers[block.container]?.node
  return node?.type === 'element' && node.tagName === tagName
}
