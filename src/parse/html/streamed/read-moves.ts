import type { Element, Root } from 'hast'
import { elements } from '../../../html/elements.js'
import { isPlaceholder } from './placeholder.js'

/** A call that puts a streamed part in its place: `$RC` and `$RR` (with style sheets) name the place first, `$RS` the part. */
const call = /\$R([CRS])\("([^"]{1,80})","([^"]{1,80})"/g

/** By the id of a placeholder: the hidden element whose children a script of the page would put there. */
export function readMoves(tree: Root): Map<string, Element> {
  const { parts, places, scripts } = gather(tree)
  const moves = new Map<string, Element>()
  const moved = new Set<Element>()
  for (const script of scripts) {
    for (const [, kind, first = '', second = ''] of script.matchAll(call)) {
      const place = kind === 'S' ? second : first
      const part = parts.get(kind === 'S' ? first : second)
      if (part === undefined || !places.has(place) || moves.has(place) || moved.has(part)) continue
      moves.set(place, part)
      moved.add(part)
    }
  }
  return moves
}

interface Gathered {
  /** Hidden elements by their id. */
  readonly parts: Map<string, Element>
  readonly places: Set<string>
  readonly scripts: string[]
}

function gather(tree: Root): Gathered {
  const gathered: Gathered = { parts: new Map(), places: new Set(), scripts: [] }
  for (const element of elements(tree)) note(element, gathered)
  return gathered
}

function note(node: Element, { parts, places, scripts }: Gathered): void {
  const { tagName, properties, children } = node
  if (tagName === 'script') {
    for (const child of children) if (child.type === 'text' && child.value.includes('$R')) scripts.push(child.value)
  } else if (typeof properties.id !== 'string') return
  else if (isPlaceholder(node)) places.add(properties.id)
  else if (properties.hidden === true && !parts.has(properties.id)) parts.set(properties.id, node)
}
