// @ts-check
import { parseFragment } from 'parse5'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node */

/** Elements that do not end a line of text; everything else does. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr output q rp rt ruby s samp small span strike strong sub sup svg time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text is not for readers. */
const silent = new Set(['script', 'style', 'template', 'noscript'])

/**
 * The text of an HTML fragment, a blank line between its blocks: what a peer's `content` is scored as, so that nobody loses
 * paragraphs to a `textContent` that glues them.
 * @param {string} html
 * @returns {string}
 */
export function readText(html) {
  const blocks = ['']
  /** @type {(Node | 'break')[]} */
  const stack = [...parseFragment(html).childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'break') blocks.push('')
    else if ('value' in node) blocks.push(blocks.pop() + node.value)
    else if ('childNodes' in node && !silent.has(node.tagName)) openElement(node, stack)
  }
  const folded = blocks.map((block) => block.replace(/\s+/g, ' ').trim())
  return folded.filter((block) => block !== '').join('\n\n')
}

/**
 * @param {import('parse5').DefaultTreeAdapterTypes.Element} element
 * @param {(Node | 'break')[]} stack
 */
function openElement(element, stack) {
  const children = [...element.childNodes].reverse()
  if (inline.has(element.tagName)) stack.push(...children)
  else stack.push('break', ...children, 'break')
}
