import type { Text } from 'hast'
import { firstVisible } from '../../../text/visible.js'
import type { HiddenBy } from '../../../types.js'
import type { OpenBlock } from './containers.js'
import { Draft } from './draft.js'
import { linesOf } from './place.js'
import type { Region } from './plan.js'
import type { Stack } from './stack.js'

/**
 * The drafts of the blocks being read. A hidden element, a button, a `<select>` or a `<pre>` opens a *region*, with a
 * draft of its own; the draft around it waits and goes on afterwards, so that a hidden note does not tear the sentence
 * that it stands in.
 */
export class Drafts {
  readonly blocks: OpenBlock[] = []
  /** Blocks begun; those still being read have their number already. */
  count = 0
  private current = new Draft()
  private readonly all: Draft[] = [this.current]
  private region = 0

  constructor(private readonly stack: Stack) {}

  get hidden(): HiddenBy | undefined {
    return this.current.hidden
  }

  open({ mode, hidden }: Region): void {
    const around = this.current.hidden
    this.region += 1
    this.current = this.all[this.region] ??= new Draft()
    // Text in `<noscript>` may be all the text there is, so what is hidden inside it is worth telling apart.
    this.current.reset(mode, around === undefined || around === 'noscript' ? (hidden ?? around) : around)
  }

  close(): void {
    this.flush()
    this.region -= 1
    this.current = this.all[this.region] ?? this.current
  }

  read(leaf: Text, linked: boolean): void {
    const draft = this.current
    if (firstVisible(leaf.value) === -1) draft.addBlank(leaf)
    else this.write(draft, leaf, linked)
  }

  private write(draft: Draft, leaf: Text, linked: boolean): void {
    const { depth } = this.stack
    if (draft.index === -1) this.begin(draft, depth)
    else if (draft.low < draft.depth) this.place(draft, draft.low)
    draft.low = depth
    draft.add(leaf, linked)
  }

  /** What an element does that is no part of a line of text. */
  boundary(): void {
    if (this.current.mode === 'flow') this.flush()
    else if (this.current.mode === 'line') this.current.space()
    else this.current.newline('boundary')
  }

  lineBreak(): void {
    if (this.current.mode === 'pre') this.current.newline('break')
    else this.boundary()
  }

  space(): void {
    if (this.current.mode !== 'pre') this.current.space()
  }

  /** To be called when the innermost element is left, before the stack forgets it. */
  leave(): void {
    const { index, depth } = this.current
    // The element holds the whole draft so far, a block before it and a block after: end the draft with the element, or
    // the blocks inside the element would not be a range.
    const mixed = this.count > index + 1 && depth >= this.stack.depth && this.stack.countBefore < index
    if (index !== -1 && mixed) this.flush()
    if (this.stack.depth <= this.current.low) this.current.low = this.stack.depth - 1
  }

  private begin(draft: Draft, depth: number): void {
    draft.index = this.count
    this.count += 1
    this.place(draft, depth)
  }

  private place(draft: Draft, depth: number): void {
    draft.depth = depth
    draft.visit = this.stack.visit(depth)
  }

  private flush(): void {
    const draft = this.current
    if (draft.index !== -1) this.blocks[draft.index] = finish(draft)
    draft.reset(draft.mode, draft.hidden)
  }
}

function finish(draft: Draft): OpenBlock {
  const { index, text, words, linked, visit, hidden } = draft
  const leaves = draft.takeLeaves()
  const block: OpenBlock = { index, text, words, linked, leaves, container: visit }
  if (hidden !== undefined) block.hidden = hidden
  const lines = linesOf(leaves)
  if (lines !== undefined) block.lines = lines
  return block
}
