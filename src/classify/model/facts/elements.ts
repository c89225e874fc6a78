import type { Element, Root } from 'hast'
import type { Page } from '../../../types.js'
import { INLINE_FROM, tagCode, WITHIN, withinBit } from '../../../words/html/tags.js'
import { hashText, mix, SEED, settle } from './hash.js'

/** What each container's element is and where it stands: one slot a container. */
export interface Elements {
  /** Code of the element's tag: see `tagCode`. */
  readonly tag: Uint8Array
  /** Container of the nearest element, itself or around it, that is not inline. */
  readonly outer: Int32Array
  /** Bits of itself and of all elements around it: see `WITHIN`. */
  readonly within: Uint32Array
  /** For each kind of `KINDS`, how many levels up the nearest element of that kind is, itself being 1; 0 when there is none. */
  readonly above: readonly Uint8Array[]
  /** Number, from 0, of the container's path: equal when tags and first classes are the same all the way up. */
  readonly path: Int32Array
  readonly paths: number
  /** Number, from 0, of the group of siblings that share tag and first class. */
  readonly group: Int32Array
  readonly groups: number
  /** How many siblings of the group stand before it. */
  readonly rank: Int32Array
  /** How many containers are inside. */
  readonly inside: Int32Array
}

/** The surroundings whose distance is a feature. */
export const KINDS = [
  'nav',
  'header',
  'footer',
  'aside',
  'main',
  'article',
  'form',
  'table',
  'list',
  'figure',
  'dialog',
  'quote',
  'code',
  'button',
  'link',
  'heading',
] as const

const bits = KINDS.map((kind) => WITHIN[kind])

/** Reads the elements top-down in one pass: parents stand before their children. */
export function readElements(page: Page): Elements {
  const size = page.containers.length
  const tag = new Uint8Array(size)
  const outer = new Int32Array(size)
  const within = new Uint32Array(size)
  const above = KINDS.map(() => new Uint8Array(size))
  const path = new Int32Array(size)
  const group = new Int32Array(size)
  const rank = new Int32Array(size)
  const paths = new Map<number, number>()
  const groups = new Map<number, number>()
  const ranks: number[] = []
  const keys = new Int32Array(size)
  for (const { index, node, parent } of page.containers) {
    const code = node.type === 'element' ? tagCode(node.tagName) : 0
    tag[index] = code
    outer[index] = code >= INLINE_FROM && parent >= 0 ? (outer[parent] ?? 0) : index
    const around = parent >= 0 ? (within[parent] ?? 0) : 0
    const own = ownBits(node, around)
    within[index] = around | own
    for (let kind = 0; kind < bits.length; kind++) {
      const levels = above[kind]
      if (levels === undefined || ((around | own) & (bits[kind] ?? 0)) === 0) continue
      levels[index] = own & (bits[kind] ?? 0) ? 1 : Math.min(255, (levels[parent] ?? 0) + 1)
    }
    const sign = signature(node)
    const key = settle(mix(mix(SEED.tag, parent >= 0 ? (keys[parent] ?? 0) : 0), sign))
    keys[index] = key
    path[index] = numberOf(paths, key)
    const number = numberOf(groups, settle(mix(mix(SEED.pair, parent), sign)))
    group[index] = number
    rank[index] = ranks[number] ?? 0
    ranks[number] = (ranks[number] ?? 0) + 1
  }
  return {
    tag,
    outer,
    within,
    above,
    path,
    paths: paths.size,
    group,
    groups: groups.size,
    rank,
    inside: countInside(page),
  }
}

function countInside(page: Page): Int32Array {
  const inside = new Int32Array(page.containers.length)
  for (let at = page.containers.length - 1; at > 0; at--) {
    const parent = page.containers[at]?.parent ?? 0
    inside[parent] = (inside[parent] ?? 0) + (inside[at] ?? 0) + 1
  }
  return inside
}

/** A `<header>` inside an article or the main part is no page header. */
function ownBits(node: Element | Root, around: number): number {
  if (node.type !== 'element') return 0
  const role = node.properties.role
  let own = withinBit(node.tagName)
  if (Array.isArray(role)) for (const name of role) own |= withinBit(String(name))
  else if (typeof role === 'string') own |= withinBit(role)
  if (own & WITHIN.header && around & (WITHIN.article | WITHIN.main)) own &= ~WITHIN.header
  return own
}

/** Hash of tag and first class. */
function signature(node: Element | Root): number {
  if (node.type !== 'element') return 0
  const classes = node.properties.className
  const first = Array.isArray(classes) ? String(classes[0] ?? '') : ''
  return hashText(first, hashText(node.tagName, SEED.tag))
}

function numberOf(numbers: Map<number, number>, key: number): number {
  let number = numbers.get(key)
  if (number === undefined) {
    number = numbers.size
    numbers.set(key, number)
  }
  return number
}
