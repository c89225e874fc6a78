import type { Element, Root } from 'hast'
import type { Page } from '../../../types.js'
import { INLINE_FROM, tagCode, WITHIN, withinBit } from '../../../words/html/tags.js'
import { remember } from './remember.js'

/** What each container's element is and what stands around it: one slot a container. */
export interface Elements {
  /** Code of the element's tag: see `tagCode`. */
  readonly tag: Uint8Array
  /** Container of the nearest element, itself or around it, that is not inline. */
  readonly outer: Int32Array
  /** Bits of itself and of all elements around it: see `WITHIN`. */
  readonly within: Uint32Array
  /** Equal for two containers whose tags and first classes are the same all the way up. */
  readonly path: Int32Array
}

/** Reads the elements top-down in one pass: parents stand before their children. */
export function readElements(page: Page): Elements {
  const size = page.containers.length
  const elements = {
    tag: new Uint8Array(size),
    outer: new Int32Array(size),
    within: new Uint32Array(size),
    path: new Int32Array(size),
  }
  const names = new Map<string, number>()
  for (const { index, node, parent } of page.containers) {
    const code = node.type === 'element' ? tagCode(node.tagName) : 0
    elements.tag[index] = code
    elements.outer[index] = code >= INLINE_FROM && parent >= 0 ? (elements.outer[parent] ?? 0) : index
    elements.within[index] = withinOf(node, parent >= 0 ? (elements.within[parent] ?? 0) : 0)
    elements.path[index] = pathHash(names, parent >= 0 ? (elements.path[parent] ?? 0) : 0, node)
  }
  return elements
}

/** A `<header>` inside an article or the main part is no page header: it gets a bit of its own. */
function withinOf(node: Element | Root, around: number): number {
  if (node.type !== 'element') return around
  const role = node.properties.role
  let own = withinBit(node.tagName)
  if (typeof role === 'string') own |= withinBit(role)
  if (own & WITHIN.header && around & (WITHIN.article | WITHIN.main))
    own = (own & ~WITHIN.header) | WITHIN.articleHeader
  return around | own
}

/** Hash of the path down to an element: of the path around it, its tag and its first class. */
function pathHash(names: Map<string, number>, around: number, node: Element | Root): number {
  if (node.type !== 'element') return 0
  const classes = node.properties.className
  const first = Array.isArray(classes) ? String(classes[0]) : ''
  const number = () => names.size + 1
  const tagged = Math.imul(around ^ remember(names, node.tagName, number), 0x01000193)
  return Math.imul(tagged ^ remember(names, first, number), 0x85ebca6b) ^ (tagged >>> 15)
}
