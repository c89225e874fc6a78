import type { Element } from 'hast'
import type { Host } from './host.js'

/** Where an element of the page begins in the kept tree. */
export interface Anchor {
  readonly line: Element
  readonly item?: Element
}

/** Finds where the elements begin that a note's marker may lead to: the line of text, and the list item if it is the first in one. */
export class Anchors {
  readonly found = new Map<string, Anchor>()
  /** Ids of elements that the next text begins. */
  private due: string[] = []

  add(id: string): void {
    this.due.push(id)
  }

  isDue(): boolean {
    return this.due.length > 0
  }

  settle(line: Element, host: Host | undefined): void {
    const item = host?.node
    const isFirst = item?.type === 'element' && (item === line || item.children[0] === line)
    for (const id of this.due) this.found.set(id, isFirst ? { line, item } : { line })
    this.due = []
  }
}
