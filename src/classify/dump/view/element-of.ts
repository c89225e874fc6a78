import type { Element } from 'hast'
import type { Container, Page } from '../../../types.js'

/** Elements inside a line, which a page that was scraped as Markdown has. */
const inline = new Set([
  'a',
  'b',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])

/** The element that says what a block is, and the one around it. */
interface Place {
  readonly node: Element | undefined
  readonly around: Element | undefined
}

/** The paragraph, heading or item that a block is: around its links and emphasis, where the whole block is one. */
export function elementOf({ blocks, containers }: Page, block: number): Place {
  let container = containers[blocks[block]?.container ?? -1]
  while (container?.node.type === 'element' && inline.has(container.node.tagName))
    container = containers[container.parent]
  return { node: nodeOf(container), around: nodeOf(containers[container?.parent ?? -1]) }
}

const nodeOf = (container: Container | undefined): Element | undefined =>
  container?.node.type === 'element' ? container.node : undefined
