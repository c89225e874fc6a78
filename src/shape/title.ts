import type { Element, ElementContent, Root } from 'hast'
import { isHeadingName } from './append.js'

/** How many pieces (a kicker, a dek) may stand before a headline that says the title again; pictures do not count. */
const reach = 3
/** Pieces looked at: a gallery may stand above the headline. */
const mostPieces = 40

/** Takes out the headline with which a body begins that the front matter has as its title. */
export function dropTitle(root: Root, headings: Element[], title: string): void {
  const wanted = fold(title)
  if (wanted === '') return
  const at = findTitle(root, wanted)
  const found = root.children[at]
  if (found?.type !== 'element') return
  root.children.splice(at, 1)
  headings.splice(headings.indexOf(found), 1)
}

function findTitle({ children }: Root, wanted: string): number {
  let left = reach
  for (let at = 0; at < Math.min(children.length, mostPieces) && left > 0; at++) {
    const node = children[at]
    if (node?.type !== 'element') continue
    const text = textOf(node)
    if (isHeadingName(node.tagName) && fold(text) === wanted) return at
    if (letter.test(text)) left--
  }
  return -1
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

const letter = /[\p{L}\p{N}]/u

/** Letters and digits alone, in lower case. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
