import type { Element, Nodes } from 'hast'
import { removeInvisible } from '../../text/printable.js'

/** An attribute as one string, whether hast keeps it as a string, a number or a list; undefined when absent or empty. */
export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name]
  if (typeof value === 'string') return value === '' ? undefined : value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(' ')
  return typeof value === 'number' ? String(value) : undefined
}

/** Elements that do not break a line of text. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text nobody reads. */
const silent = new Set(['script', 'style', 'svg', 'template', 'select', 'button', 'iframe', 'textarea'])

/** How much text is read from one element: no title, byline or date is longer. */
const textLimit = 2000

/**
 * The text of an element; a newline where a block begins or ends. Stops after `limit` characters.
 * @param seams `spaced` parts the texts of neighbouring inline elements, for lines that are put together from pieces.
 */
export function textOf(root: Nodes, limit = textLimit, seams: 'as they are' | 'spaced' = 'as they are'): string {
  let text = ''
  const stack: (Nodes | string)[] = [root]
  while (stack.length > 0 && text.length < limit) {
    const node = stack.pop()
    if (node === undefined) break
    if (typeof node === 'string') text += node
    else if (node.type === 'text') text += node.value
    else if (node.type === 'element' || node.type === 'root') {
      if (node.type === 'element' && silent.has(node.tagName) && node !== root) continue
      const breaks = node.type !== 'element' ? '' : !inline.has(node.tagName) ? '\n' : seams === 'spaced' ? ' ' : ''
      if (breaks !== '') stack.push(breaks)
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child !== undefined) stack.push(child)
      }
      if (breaks !== '') stack.push(breaks)
    }
  }
  return removeInvisible(text.slice(0, limit))
}
