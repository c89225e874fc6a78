import type { Link, PhrasingContent } from 'mdast'
import { emphasisMarker, isPunctuation, isSpaceOrEdge, isWordPart } from '../flanking.js'
import { addNode, isMarked, type Marked } from './phrasing.js'

/**
 * Takes off the emphasis that Markdown could not say where it stands: `**“so”**then` is not bold to its readers, and
 * what they would read, `**“so”**&#x74;hen`, breaks the word. What is left is written, and read back, the same.
 */
export function settleMarks(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.some((node) => isMarked(node) || node.type === 'link')
    ? settle(nodes, { before: '\n', after: '\n', open: [] })
    : nodes
}

/** The characters around some nodes, and the marks that they stand in. */
interface Place {
  readonly before: string
  readonly after: string
  readonly open: readonly string[]
}

function settle(nodes: readonly PhrasingContent[], { before, after, open }: Place): PhrasingContent[] {
  const settled: PhrasingContent[] = []
  const todo = [...nodes].reverse()
  let left = before
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    let done: PhrasingContent = node
    if (isMarked(node) || node.type === 'link') {
      const right = todo.at(-1)
      const place = { before: left, after: right === undefined ? after : firstInside(right), open }
      const marked = node.type === 'link' ? settleLink(node, place) : settleMark(node, place)
      if (marked === undefined) {
        for (const child of [...node.children].reverse()) todo.push(child)
        continue
      }
      done = marked
    }
    addNode(settled, done)
    left = lastChar(done)
  }
  return settled
}

/** The link, unless it begins a line and holds code that makes the line the definition of an address. */
function settleLink(node: Link, { before, open }: Place): Link | undefined {
  if (before === '\n' && node.children.some(holdsDefinition)) return undefined
  return { ...node, children: settle(node.children, { before: '[', after: ']', open }) }
}

const holdsDefinition = (node: PhrasingContent): boolean =>
  node.type === 'inlineCode' ? node.value.includes(']:') : isMarked(node) && node.children.some(holdsDefinition)

/** The marked text as it can stand between two characters; undefined when it cannot. */
function settleMark(node: Marked, { before, after, open }: Place): Marked | undefined {
  if (open.includes(node.type)) return undefined
  const marker = node.type === 'emphasis' ? emphasisMarker(before, after) : node.type === 'strong' ? '*' : '~'
  const children = settle(node.children, { before: marker, after: marker, open: [...open, node.type] })
  if (children.length === 0) return undefined
  const first = firstChar(children[0])
  const last = lastChar(children.at(-1))
  const stands = canStand(before, first) && canStand(after, last)
  return stands && ![before, first, last, after].includes(marker) ? { ...node, children } : undefined
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
