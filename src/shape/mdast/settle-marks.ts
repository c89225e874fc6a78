import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast'
import { emphasisMarker, isPunctuation, isSpaceOrEdge, isWordPart } from '../flanking.js'
import { addText } from './phrasing.js'

type Marked = Emphasis | Strong | Delete

const isMarked = (node: PhrasingContent): node is Marked =>
  node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'

/**
 * Takes off the emphasis that Markdown could not say where it stands: `**“so”**then` is not bold to its readers, and
 * what they would read, `**“so”**&#x74;hen`, breaks the word. What is left is written, and read back, the same.
 */
export function settleMarks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.some((node) => isMarked(node) || node.type === 'link') ? settle(nodes, '\n', '\n') : nodes
}

function settle(nodes: readonly PhrasingContent[], before: string, after: string): PhrasingContent[] {
  const settled: PhrasingContent[] = []
  const todo = [...nodes].reverse()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text') addText(settled, node.value)
    else if (node.type === 'link') settled.push({ ...node, children: settle(node.children, '[', ']') })
    else if (!isMarked(node)) settled.push(node)
    else {
      const left = settled.length === 0 ? before : lastChar(settled.at(-1))
      const right = todo.at(-1)
      const marked = settleOne(node, left, right === undefined ? after : firstInside(right))
      if (marked === undefined) todo.push(...[...node.children].reverse())
      else settled.push(marked)
    }
  }
  return settled
}

/** The marked text as it can stand between two characters; undefined when it cannot. */
function settleOne(node: Marked, left: string, right: string): Marked | undefined {
  const marker = node.type === 'emphasis' ? emphasisMarker(left, right) : node.type === 'strong' ? '*' : '~'
  const children = settle(node.children, marker, marker)
  if (children.length === 0) return undefined
  const first = firstChar(children[0])
  const last = lastChar(children.at(-1))
  const stands = canStand(left, first) && canStand(right, last)
  return stands && ![left, first, last, right].includes(marker) ? { ...node, children } : undefined
}

/** Does a marker between these characters, outside and inside of it, count as one? */
const canStand = (outside: string, inside: string): boolean =>
  !isSpaceOrEdge(inside) && (!isPunctuation(inside) || !isWordPart(outside))

/** The first character of a node as it is written. */
function firstChar(node: PhrasingContent | undefined): string {
  if (node?.type === 'text') return node.value.charAt(0)
  if (node?.type === 'emphasis') return '_'
  return node?.type === 'strong' ? '*' : node?.type === 'delete' ? '~' : node?.type === 'break' ? '\n' : '['
}

function lastChar(node: PhrasingContent | undefined): string {
  return node?.type === 'text' ? node.value.slice(-1) : firstChar(node)
}

/** The first character of a node should its marks be taken off. */
function firstInside(node: PhrasingContent): string {
  let inside: PhrasingContent | undefined = node
  while (inside !== undefined && isMarked(inside)) inside = inside.children[0]
  return firstChar(inside)
}
