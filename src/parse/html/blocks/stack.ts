import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Visits } from './containers.js'

export type Node = RootContent | ElementContent

/** The elements that are open during the walk, and the record of all that were. */
export class Stack implements Visits {
  readonly nodes: (Element | Root)[] = []
  readonly parents: number[] = []
  /** 0 for the root, -1 when the walk is over. */
  depth = -1
  private readonly lists: (readonly Node[])[] = []
  private readonly positions: number[] = []
  private readonly visits: number[] = []
  private readonly counts: number[] = []
  private readonly exits: number[] = []

  /** @param count blocks begun so far. @param exit what is to be done on leaving. */
  push(node: Element | Root, children: readonly Node[], count: number, exit: number): void {
    const around = this.depth < 0 ? -1 : this.visit(this.depth)
    this.depth += 1
    this.lists[this.depth] = children
    this.positions[this.depth] = 0
    this.visits[this.depth] = this.nodes.length
    this.counts[this.depth] = count
    this.exits[this.depth] = exit
    this.nodes.push(node)
    this.parents.push(around)
  }

  /** The next child of the innermost element. */
  next(): Node | undefined {
    const at = this.positions[this.depth] ?? 0
    this.positions[this.depth] = at + 1
    return this.lists[this.depth]?.[at]
  }

  /** The number of the visit to the open element at a depth. */
  visit(depth: number): number {
    return this.visits[depth] ?? 0
  }

  /** How many blocks were begun before the innermost element. */
  get countBefore(): number {
    return this.counts[this.depth] ?? 0
  }

  get exit(): number {
    return this.exits[this.depth] ?? 0
  }
}
