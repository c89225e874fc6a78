import type { Element, ElementContent, Root } from 'hast'

/** How many pieces (a kicker, a lead picture) may stand before a headline that says the title again. */
const reach = 3

/** Takes out the headline with which a body begins that the front matter has as its title. */
export function dropTitle(root: Root, headings: Element[], title: string): void {
  const wanted = fold(title)
  if (wanted === '') return
  const at = root.children
    .slice(0, reach)
    .findIndex((node) => node.type === 'element' && /^h[1-6]$/.test(node.tagName) && fold(textOf(node)) === wanted)
  const found = root.children[at]
  if (found?.type !== 'element') return
  root.children.splice(at, 1)
  headings.splice(headings.indexOf(found), 1)
}

function textOf({ children }: Element): string {
  let text = ''
  const todo: ElementContent[] = [...children].reverse()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') for (const child of [...node.children].reverse()) todo.push(child)
  }
  return text
}

/** Letters and digits alone, in lower case. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
