import type { Element, Root } from 'hast'
import { BEHAVIOUR, behaviourOf } from '../../../html/behaviour.js'
import { isPlaceholder } from '../streamed/placeholder.js'
import { Drafts } from './drafts.js'
import { childrenOf, isBounding, isMute, regionOf } from './plan.js'
import { Stack } from './stack.js'

/** What is to be done on leaving an element: bits. */
const BOUNDARY = 1
const REGION = 2
const LINK = 4
const MUTE = 8

/** Walks a tree once, in document order, and cuts it into blocks. Its stack is explicit, so no tree is too deep for it. */
export class Walk {
  readonly stack = new Stack()
  readonly drafts = new Drafts(this.stack)
  /** Whether something on the page waits for a script to put it in its place. */
  isStreamed = false
  /** Links open around the walk, and elements whose text is not text. */
  private links = 0
  private mutes = 0

  /** @returns `too-deep` when the tree is deeper than the limit; then nothing of the walk is of use. */
  run(root: Root, maxDepth: number): 'done' | 'too-deep' {
    const { stack, drafts } = this
    stack.push(root, root.children, 0, BOUNDARY)
    while (stack.depth >= 0) {
      const node = stack.next()
      if (node === undefined) this.leave()
      else if (node.type === 'element') this.enter(node)
      else if (node.type === 'text' && this.mutes === 0) drafts.read(node, this.links > 0)
      if (stack.depth > maxDepth) return 'too-deep'
    }
    return 'done'
  }

  private enter(node: Element): void {
    const behaviour = behaviourOf(node.tagName)
    const children = childrenOf(node)
    if (children.length > 0) this.stack.push(node, children, this.drafts.count, this.prepare(node, behaviour))
    else if (behaviour === BEHAVIOUR.template) this.isStreamed ||= isPlaceholder(node)
    else if (this.mutes === 0) this.pass(behaviour)
  }

  /** Goes by an element that holds nothing. */
  private pass(behaviour: number): void {
    if (behaviour === BEHAVIOUR.break) this.drafts.lineBreak()
    else if (behaviour === BEHAVIOUR.replaced) this.drafts.space()
    else if (isBounding(behaviour)) this.drafts.boundary()
  }

  /** Does what entering an element asks for, and says what leaving it will. */
  private prepare(node: Element, behaviour: number): number {
    if (this.mutes > 0 || isMute(behaviour, this.drafts.hidden)) {
      this.mutes += 1
      return MUTE
    }
    let exit = 0
    if (isBounding(behaviour)) {
      this.drafts.boundary()
      exit |= BOUNDARY
    }
    if (behaviour === BEHAVIOUR.link && node.properties.href !== undefined) {
      this.links += 1
      exit |= LINK
    }
    const region = regionOf(node, behaviour)
    if (region === undefined) return exit
    this.drafts.open(region)
    return exit | REGION
  }

  private leave(): void {
    const { exit } = this.stack
    if (exit & REGION) this.drafts.close()
    if (exit & BOUNDARY) this.drafts.boundary()
    if (exit & LINK) this.links -= 1
    if (exit & MUTE) this.mutes -= 1
    this.drafts.leave()
    this.stack.depth -= 1
  }
}
