import type { Text } from 'hast'
import { charClass, classAt, classOf } from '../../../text/char-class.js'
import { codeAt } from '../../../text/code-at.js'
import type { HiddenBy } from '../../../types.js'

/**
 * What a boundary does to a draft: `flow` ends the block, `line` puts a space (a list of choices), `pre` puts a newline
 * and leaves white space alone.
 */
export type Mode = 'flow' | 'line' | 'pre'

const SPACE = 32
/** Nothing between the space and this is white space. */
const FIRST_WIDE = 128

/** The block that is being read: its text so far, and how high its text nodes reach in the tree. */
export class Draft {
  mode: Mode = 'flow'
  hidden: HiddenBy | undefined
  /** Number of the block, given out at its first visible character; -1 before. */
  index = -1
  text = ''
  words = 0
  linked = 0
  private leaves: Text[] = []
  /** Depth of the lowest common ancestor of the leaves, and the number of the walk's visit to it. */
  depth = 0
  visit = 0
  /** Least depth that the walk was at since the last leaf. */
  low = 0
  /** Blank leaves since the last one with text: they count only if more text follows. */
  private loose: Text[] = []
  private spaced = false
  /** Whether preformatted text ends with a newline; to ask the text itself would flatten it each time. */
  private lineEnded = false
  private inWord = false

  /** Makes it ready for the next block. */
  reset(mode: Mode, hidden: HiddenBy | undefined): void {
    this.mode = mode
    this.hidden = hidden
    this.index = -1
    this.text = ''
    this.words = 0
    this.linked = 0
    this.leaves = []
    if (this.loose.length > 0) this.loose = []
    this.spaced = false
    this.lineEnded = false
    this.inWord = false
  }

  /** Parts the words before from the words that follow. */
  space(): void {
    this.spaced = this.text !== ''
    this.inWord = false
  }

  /** Ends a line of preformatted text; an element that ends one may end it again. */
  newline(kind: 'break' | 'boundary'): void {
    this.inWord = false
    if (kind === 'boundary' && (this.lineEnded || this.text === '')) return
    this.text += '\n'
    this.lineEnded = true
  }

  /** Keeps a leaf that shows nothing by itself. */
  addBlank(leaf: Text): void {
    if (this.mode === 'pre') {
      this.text += leaf.value
      this.lineEnded = leaf.value.endsWith('\n')
      this.loose.push(leaf)
      this.inWord = false
      return
    }
    if (this.index === -1) return
    this.loose.push(leaf)
    if (leaf.value.trim() !== leaf.value) this.space()
  }

  /** Adds a leaf that shows something. */
  add(leaf: Text, linked: boolean): void {
    if (this.loose.length > 0) {
      for (const blank of this.loose) this.leaves.push(blank)
      this.loose = []
    }
    this.leaves.push(leaf)
    const from = skipSpace(leaf.value, 0)
    if (from > 0) this.space()
    if (this.spaced && this.mode !== 'pre') this.text += ' '
    this.spaced = false
    const before = this.text.length
    if (this.mode === 'pre') this.addAsItStands(leaf.value)
    else this.fold(leaf.value, from)
    if (linked) this.linked += this.text.length - before
  }

  /** Preformatted text keeps the blank leaves at its end too. */
  takeLeaves(): Text[] {
    if (this.mode === 'pre') for (const blank of this.loose) this.leaves.push(blank)
    return this.leaves
  }

  private addAsItStands(value: string): void {
    this.countWords(value, 0)
    this.text += value
    this.lineEnded = value.endsWith('\n')
  }

  /** Folds each run of white space to one space; one at the end waits for what follows. */
  private fold(value: string, from: number): void {
    this.countWords(value, from)
    let start = from
    const end = value.length
    for (let at = from; at < end; at++) {
      const unit = codeAt(value, at)
      if (unit > SPACE && unit < FIRST_WIDE) continue
      if (classOf(unit) !== charClass.space) continue
      const next = skipSpace(value, at + 1)
      if (next === end) {
        this.text += value.slice(start, at)
        this.spaced = true
        return
      }
      if (unit !== SPACE || next > at + 1) {
        this.text += `${value.slice(start, at)} `
        start = next
      }
      at = next - 1
    }
    this.text += start === 0 ? value : value.slice(start)
  }

  /** A word may go on from one leaf to the next. */
  private countWords(value: string, from: number): void {
    let { words, inWord } = this
    for (let at = from, end = value.length; at < end; at++) {
      const found = classAt(value, at)
      if (found < charClass.lower) inWord = false
      else if (!inWord || found === charClass.ideograph) {
        words += 1
        inWord = found !== charClass.ideograph
      }
    }
    this.words = words
    this.inWord = inWord
  }
}

function skipSpace(value: string, from: number): number {
  const end = value.length
  let at = from
  while (at < end && classAt(value, at) === charClass.space) at += 1
  return at
}
