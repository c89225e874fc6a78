import type { Element, ElementContent, Root, RootContent } from 'hast'
import { BEHAVIOUR, behaviourOf } from '../../html/behaviour.js'
import { childrenOf, isBounding, regionOf } from './blocks/plan.js'

type Node = RootContent | ElementContent

/** A list of children whose copy is still to be made. */
interface Task {
  readonly from: readonly Node[]
  readonly to: Node[]
  /** Depth of the children. */
  readonly depth: number
}

/**
 * Copies a tree so that no element is deeper than `maxDepth`. What is deeper is taken out and its text stands in its
 * place, so nothing that can be read is lost; an element that hides its text stays for one more level, or the text would
 * come to light. Linear and without recursion at any depth. The tree that comes in is not changed.
 */
export function flatten(tree: Root, maxDepth: number): Root {
  const children: Root['children'] = []
  const tasks: Task[] = [{ from: tree.children, to: children, depth: 1 }]
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    // What hides its text stays for one more level, with breaks inside.
    if (task.depth >= maxDepth - 1) for (const node of levelOut(task.from)) task.to.push(node)
    else for (const node of task.from) task.to.push(copy(node, task.depth, tasks))
  }
  return { ...tree, children }
}

function copy(node: Node, depth: number, tasks: Task[]): Node {
  if (node.type !== 'element') return node
  const element: Element = { ...node, children: [] }
  tasks.push({ from: node.children, to: element.children, depth: depth + 1 })
  if (node.content !== undefined) {
    element.content = { ...node.content, children: [] }
    tasks.push({ from: node.content.children, to: element.content.children, depth: depth + 1 })
  }
  return element
}

/** A list of children being levelled out, and where its texts go. */
interface Level {
  readonly from: readonly Node[]
  readonly to: ElementContent[]
  readonly bounding: boolean
  at: number
}

/** Leaves of a list of children only the text, a `<br>` where a block began or ended. */
function levelOut(from: readonly Node[]): ElementContent[] {
  const flat: ElementContent[] = []
  const levels: Level[] = [{ from, to: flat, bounding: false, at: 0 }]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.from[level.at++]
    if (node === undefined) {
      levels.pop()
      if (level.bounding) breakLine(level.to)
    } else if (node.type === 'text') level.to.push(node)
    else if (node.type === 'element') enter(node, levels, level.to, level.to === flat ? 'shown' : 'hidden')
  }
  return flat
}

function enter(node: Element, levels: Level[], to: ElementContent[], around: 'shown' | 'hidden'): void {
  const behaviour = behaviourOf(node.tagName)
  if (behaviour === BEHAVIOUR.skip) return
  const bounding = isBounding(behaviour)
  if (bounding || behaviour === BEHAVIOUR.break) breakLine(to)
  const from = childrenOf(node)
  if (around === 'hidden' || regionOf(node, behaviour)?.hidden === undefined) {
    levels.push({ from, to, bounding, at: 0 })
    return
  }
  const { content: _, ...shell } = node
  const children: ElementContent[] = []
  to.push({ ...shell, children })
  levels.push({ from, to: children, bounding: false, at: 0 })
}

/** Two breaks part as well as any number: elements without text between them leave no more, or a deep page would be all breaks. */
function breakLine(to: ElementContent[]): void {
  if (!(isBreak(to.at(-1)) && isBreak(to.at(-2))))
    to.push({ type: 'element', tagName: 'br', properties: {}, children: [] })
}

const isBreak = (node: ElementContent | undefined): boolean => node?.type === 'element' && node.tagName === 'br'
