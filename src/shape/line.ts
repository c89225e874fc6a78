import type { Element, Properties } from 'hast'
import { createElement } from './host.js'

/** A mark on text (`a`, `strong`, …) that is open in the source. */
export interface Mark {
  readonly tagName: string
  readonly properties: Properties
}

/**
 * From so many characters on, a line that ends in the middle of a sentence was broken for the width of a window or a mail,
 * not for its meaning: lines of verse and of addresses are shorter.
 */
const wrapped = 55

/** The line of text that is being composed: the element it stands in, and the marks that are open in it. */
export class Line {
  element: Element | undefined
  /** White space that is due before what comes next. */
  space = false
  /** Line breaks that are due. */
  breaks = 0
  /** Characters since the last line break, and the last of them. */
  private length = 0
  private last = ''
  private readonly open: { readonly mark: Mark; readonly node: Element }[] = []

  begin(element: Element): void {
    this.end()
    this.element = element
  }

  end(): void {
    this.element = undefined
    this.space = false
    this.breaks = 0
    this.open.length = 0
    this.length = 0
    this.last = ''
  }

  addText(text: string, marks: readonly Mark[]): void {
    if (this.breaks === 1 && this.isWrapped(text)) {
      this.breaks = 0
      this.space = true
    }
    if (this.breaks > 0) this.length = 0
    this.length += text.length
    this.last = text.slice(-1)
    appendText(this.align(marks), text)
  }

  endsInWord(): boolean {
    return this.element !== undefined && this.element.children.length > 0 && /[\p{L}\p{N})\]]$/u.test(this.last)
  }

  endsSentence(): boolean {
    return this.element !== undefined && /[.!?…”"»)]/.test(this.last)
  }

  /** Does the sentence go on after the break, which came only because the line was full? */
  private isWrapped(text: string): boolean {
    return this.length >= wrapped && /[\p{L}\p{N},]/u.test(this.last) && /^[\p{Ll}(]/u.test(text)
  }

  addNode(node: Element, marks: readonly Mark[]): void {
    this.align(marks).children.push(node)
  }

  /** Closes and opens marks until those wanted are open; the space or break that is due goes where both sides meet. */
  private align(wanted: readonly Mark[]): Element {
    if (this.element === undefined) throw new Error('Expected a line that was begun')
    let common = 0
    while (common < wanted.length && this.open[common]?.mark === wanted[common]) common++
    this.open.length = common
    let parent = this.open[common - 1]?.node ?? this.element
    const parted = this.element.children.length > 0 && this.part(parent)
    this.breaks = 0
    for (const mark of wanted.slice(common)) {
      parent = openMark(parent, mark, parted)
      this.open.push({ mark, node: parent })
    }
    return parent
  }

  private part(parent: Element): boolean {
    if (this.breaks > 0) parent.children.push(createElement('br'))
    else if (this.space) appendText(parent, ' ')
    return this.breaks > 0 || this.space
  }
}

/** Two of these side by side are two: links, exponents, numbers of notes. */
const standAlone = new Set(['a', 'sup', 'sub'])

/** Goes on in a mark of the same kind that has just ended, `**a****b**` being no Markdown, or opens a new one. */
function openMark(parent: Element, { tagName, properties }: Mark, parted: boolean): Element {
  const last = parent.children.at(-1)
  if (!parted && !standAlone.has(tagName) && last?.type === 'element' && last.tagName === tagName) return last
  const node = createElement(tagName, properties)
  parent.children.push(node)
  return node
}

function appendText(parent: Element, value: string): void {
  const last = parent.children.at(-1)
  if (last?.type === 'text') last.value += value
  else parent.children.push({ type: 'text', value })
}
