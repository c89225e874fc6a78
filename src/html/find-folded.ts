import type { Element } from 'hast'
import type { Page } from '../types.js'
import { isFoldName, isOverlayName } from '../words/html/fold-names.js'
import { elements } from './elements.js'
import { hiddenByAttribute } from './hides.js'

const SHOWN = 0
const FOLDED = 1
const HIDDEN = 2

/** Elements in which a fold is no part of what the page says. */
const asideTags: ReadonlySet<string> = new Set(['nav', 'footer', 'dialog'])

/**
 * The containers whose text waits for a reader's click: tabs, answers below their questions, the rest of a description. Their element is hidden, and a
 * control of the page names it, or it calls itself such a part; everything else around the text is shown. One slot a container, 1 where that is so.
 */
export function findFolded({ tree, blocks, containers }: Page): Uint8Array {
  const states = new Uint8Array(containers.length)
  if (!blocks.some(({ hidden }) => hidden === 'style' || hidden === 'hidden-attribute')) return states
  let named: ReadonlySet<string> | undefined
  let beside: Uint8Array | undefined
  for (const { index, node, parent } of containers) {
    states[index] = states[parent] ?? SHOWN
    if (states[index] === HIDDEN || node.type !== 'element' || !hides(node)) continue
    named ??= namedByControls(elements(tree))
    states[index] = HIDDEN
    if (!isFold(node, named)) continue
    beside ??= findAsides(containers)
    if (beside[index] === 0) states[index] = FOLDED
  }
  return states.map((state) => (state === FOLDED ? 1 : 0))
}

/** Body and root are never hidden: a page that hides itself waits for its own script. */
const hides = (node: Element): boolean => {
  const how = node.tagName === 'body' || node.tagName === 'html' ? undefined : hiddenByAttribute(node)
  return how === 'style' || how === 'hidden-attribute'
}

/** One slot a container: 1 where it or one around it is no part of what the page says. */
function findAsides(containers: Page['containers']): Uint8Array {
  const asides = new Uint8Array(containers.length)
  for (const { index, node, parent } of containers) {
    asides[index] = asides[parent] === 1 || (node.type === 'element' && isAside(node)) ? 1 : 0
  }
  return asides
}

const isAside = (node: Element): boolean =>
  asideTags.has(node.tagName) || node.properties.role === 'dialog' || namesOf(node).some(isOverlayName)

const isFold = (node: Element, named: ReadonlySet<string>): boolean =>
  node.properties.role === 'tabpanel' || named.has(`${node.properties.id ?? ''}`) || namesOf(node).some(isFoldName)

const namesOf = ({ properties: { className, id } }: Element): string[] =>
  [...(Array.isArray(className) ? className : []), id].flatMap((name) => (typeof name === 'string' ? [name] : []))

/** Attributes by which a control names what it opens. */
const naming = ['ariaControls', 'dataTarget', 'dataBsTarget', 'href'] as const

/** The ids that controls and links to parts of the page name. */
function namedByControls(all: Iterable<Element>): Set<string> {
  const ids = new Set<string>()
  for (const { properties } of all) {
    for (const attribute of naming) {
      const value = properties[attribute]
      const list = Array.isArray(value) ? value : [value]
      for (const name of list) {
        if (typeof name !== 'string' || name.length < 2) continue
        if (name.startsWith('#')) ids.add(name.slice(1))
        else if (attribute === 'ariaControls') ids.add(name)
      }
    }
  }
  return ids
}
