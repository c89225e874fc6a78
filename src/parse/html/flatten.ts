import type { Element, ElementContent, Root, RootContent } from 'hast'
import { BEHAVIOUR, behaviourOf } from '../../html/behaviour.js'
import { hiddenByAttribute } from '../../html/hides.js'
import { isBounding } from './blocks/plan.js'

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
    if (task.depth >= maxDepth) levelOut(task)
    else for (const node of task.from) task.to.push(copy(node, task.depth, tasks))
  }
  return { ...tree, children }
}

function copy(node: Node, depth: number, tasks: Task[]): Node {
  if (node.type !== 'element') return node
  const element: Element = { ...node, children: [] }
  tasks.push({ from: node.children, to: element.children as Node[], depth: depth + 1 })
  if (node.content !== undefined) {
    element.content = { ...node.content, children: [] }
    tasks.push({ from: node.content.children, to: element.content.children, depth: depth + 1 })
  }
  return element
}

/** A list of children being levelled out, and what ends it. */
interface Level {
  readonly from: readonly Node[]
  readonly to: Node[]
  readonly bounding: boolean
  at: number
}

/** Leaves of a list of children only the text, a `<br>` where a block began or ended. */
function levelOut({ from, to }: Task): void {
  const levels: Level[] = [{ from, to, bounding: false, at: 0 }]
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.from[level.at++]
    if (node === undefined) {
      levels.pop()
      if (level.bounding) level.to.push(lineBreak())
    } else if (node.type === 'text') level.to.push(node)
    else if (node.type === 'element') enter(node, level.to, levels, level.to === to)
  }
}

function enter(node: Element, to: Node[], levels: Level[], visible: boolean): void {
  const behaviour = behaviourOf(node.tagName)
  if (behaviour === BEHAVIOUR.skip || behaviour === BEHAVIOUR.template) return
  const bounding = isBounding(behaviour)
  if (bounding || behaviour === BEHAVIOUR.break) to.push(lineBreak())
  if (!visible || !hides(node, behaviour)) {
    levels.push({ from: node.children, to, bounding, at: 0 })
    return
  }
  const shell: Element = { ...node, children: [] }
  to.push(shell)
  levels.push({ from: node.children, to: shell.children as Node[], bounding: false, at: 0 })
}

const lineBreak = (): Node => ({ type: 'element', tagName: 'br', properties: {}, children: [] })

const hides = (node: Element, behaviour: number): boolean =>
  (behaviour >= BEHAVIOUR.control && behaviour !== BEHAVIOUR.aside && behaviour <= BEHAVIOUR.dialog) ||
  hiddenByAttribute(node) !== undefined
