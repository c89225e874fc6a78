import type { Element } from 'hast'
import type { ListItem, Paragraph } from 'mdast'

/** Boxes that stand before what is to be done, or to be bought. */
const boxes = new Map([
  ['▢', false],
  ['☐', false],
  ['□', false],
  ['◻', false],
  ['⬜', false],
  ['❏', false],
  ['☑', true],
  ['☒', true],
])

/** Signs that a page sets before each item for want of the list's own. */
const bullets = /^[•▪‣◦●∙·]\ufe0e?\s+/

/** Makes a task of an item that has a box to tick, as an element or as a character; takes a bullet off its text. */
export function markTask(item: ListItem, node: Element): ListItem {
  const [first] = item.children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const done = findInput(node)
  if (done !== undefined) return first?.type === 'paragraph' ? { ...item, checked: done } : item
  if (first?.type !== 'paragraph' || text?.type !== 'text') return item
  const checked = boxes.get(text.value.charAt(0))
  const isBoxed = checked !== undefined && /^.\ufe0e?(?:\s+\S|\s*$)/u.test(text.value)
  const rest = isBoxed ? text.value.slice(1).replace(/^\ufe0e?\s*/, '') : text.value.replace(bullets, '')
  if (rest === text.value || (rest === '' && first.children.length === 1)) return item
  replaceText(first, rest)
  return isBoxed ? { ...item, checked } : item
}

function replaceText(paragraph: Paragraph, value: string): void {
  const rest = paragraph.children.slice(1)
  paragraph.children = value === '' ? rest : [{ type: 'text', value }, ...rest]
}

function findInput({ children }: Element): boolean | undefined {
  const [first] = children
  const input = first?.type === 'element' && first.tagName === 'p' ? first.children[0] : first
  if (input?.type !== 'element' || input.tagName !== 'input') return undefined
  return input.properties.checked === true
}
