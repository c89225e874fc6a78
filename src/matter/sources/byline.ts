import type { Element } from 'hast'
import { foldSpace } from '../../text/fold.js'
import type { Page, Verdict } from '../../types.js'
import { readBylineLines } from './byline-lines.js'
import { says } from './class-tokens.js'
import { readNames } from './names.js'
import { attribute, textOf } from './nodes.js'
import type { Byline } from './printed-byline.js'
import { inside, type Sighting, type Sightings } from './sightings.js'

/** How much of a byline is read; a biography is longer. */
const bylineLimit = 240
/** Elements before and after the headline among which its byline stands. */
const near = { before: 60, after: 160 } as const

/** What a search for bylines looks at. */
export interface BylineEvidence {
  readonly sightings: Sightings
  readonly page: Page
  readonly verdicts: readonly Verdict[]
}

/** More bylines than these are another thing: a list of comments, of articles. */
const most = 4

/** The names in printed bylines: the most telling element first, those near the headline before others. */
export function readBylines({ sightings, page, verdicts }: BylineEvidence): Byline[] {
  const open = openBylines(sightings)
  const ranked = open.map((sighting) => ({ sighting, rank: rankOf(sighting) })).sort((a, b) => a.rank - b.rank)
  const found: Byline[] = []
  for (const { sighting, rank } of ranked.slice(0, 20)) {
    const names = namesIn(sighting)
    // What is written small and not signed is a category.
    if (names.length === 0 || (rank % 5 > 2 && names.every((name) => !/[\p{Lu}\p{Lo}]/u.test(name)))) continue
    const traits = [`byline: ${ranks[rank % 5] ?? 'other'}`, ...(found.length === 0 ? ['byline: first'] : [])]
    if (rank > 4) traits.push('byline: beside')
    if (isListed(sighting, open)) traits.push('byline: in a list')
    found.push({ names: [...names, ...siblings(sighting, open)], at: sighting.node, traits })
    if (found.length === most) break
  }
  return [...found, ...readBylineLines(page, verdicts)]
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

/** What the ranks are called. */
const ranks = ['link to an author', 'called a name', 'opens with by', 'link', 'other'] as const

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
