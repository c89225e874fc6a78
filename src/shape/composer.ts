import type { Element, Properties, Root } from 'hast'
import { removeInvisible } from '../text/printable.js'
import type { PageFlag } from '../types.js'
import { Anchors } from './anchors.js'
import { appendChild, appendLine, isHeadingName, isImageFile } from './append.js'
import { createElement, hostKind } from './host.js'
import { Line } from './line.js'
import { Marks } from './marks.js'
import { OpenHosts } from './open-hosts.js'
import { foldInside, holdsInvisible, skipSpace, trimmedEnd } from './space.js'

/**
 * Builds the kept tree from what a walk over the page meets, in document order. Elements are made when the first text
 * inside them arrives, so that none is empty; white space is folded and moved out of the marks; blocks inside marks
 * are turned inside out, as Markdown has marks inside blocks only.
 */
export class Composer {
  readonly marks = new Marks()
  readonly anchors = new Anchors()
  /** What had to be done to the page that a user should know of. */
  readonly flags = new Set<PageFlag>()
  /** What is to stand before the next text, such as the dash before the source of a quote. */
  private prefix = ''
  private itemDue = false
  /** The last line that says who wrote a post, and when. */
  private post: { readonly line: Element; readonly parent: Element | Root; role: 'byline' | 'date' } | undefined
  private readonly hosts = new OpenHosts()
  private readonly line = new Line()

  get root(): Root {
    return this.hosts.root
  }

  get headings(): Element[] {
    return this.hosts.headings
  }

  /** Enters an element that stays; false where it cannot stand: it then only ends the paragraph. */
  enter(kind: number, tagName: string, properties: Properties = {}): boolean {
    this.separate()
    if (this.isInLine()) return false
    const entered = this.hosts.enter(kind, tagName, properties)
    if (!entered) this.flags.add('nesting-cut')
    return entered
  }

  /** Enters a cell, which keeps its place in the row even when nothing in it is kept. */
  enterCell(tagName: string, properties: Properties): boolean {
    return this.hosts.enterCell(tagName, properties)
  }

  leave(): void {
    this.line.end()
    this.hosts.leave()
  }

  /** Ends the paragraph; where there are none (a heading, a cell), only parts the words. */
  separate(): void {
    if (this.isInLine()) this.line.space = true
    else this.line.end()
  }

  breakLine(): void {
    if (this.isInLine()) this.line.space = true
    else if (this.line.element !== undefined) this.line.breaks++
  }

  addRule(): void {
    this.separate()
    if (this.hosts.host.kind <= hostKind.item && this.hosts.host.node !== undefined) this.hosts.host.rule = true
  }

  addSpace(): void {
    this.line.space = true
  }

  /** Adds text that is kept. `tagName` is what a new paragraph is called. */
  addText(source: string, tagName = 'p'): void {
    const value = holdsInvisible(source) ? removeInvisible(source) : source
    const start = skipSpace(value)
    if (start > 0) this.line.space = true
    if (start === value.length) return
    const end = trimmedEnd(value)
    this.openLine(tagName)
    if (this.itemDue) this.endItem()
    const text = foldInside(end - start === value.length ? value : value.slice(start, end))
    this.line.addText(this.prefix === '' ? text : this.takePrefix(text), this.marks.wanted(this.isInHeading()))
    this.line.space = end < value.length
  }

  /** Adds a piece of a caption. A picture's source stands behind it, in an element of its own that only its looks set apart. */
  addCaption(source: string): void {
    if (this.line.endsSentence() && /^[\p{Lu}©(]/u.test(source)) this.addSpace()
    this.addText(source)
  }

  /** In a cell, which holds no list and no paragraphs, their parts are set apart by semicolons. */
  addItem(): void {
    if (this.hosts.host.kind === hostKind.cell && this.line.element !== undefined) this.itemDue = true
  }

  private endItem(): void {
    this.itemDue = false
    if (!this.isInLine() || !this.line.endsInWord()) return
    this.line.space = false
    this.line.addText(';', [])
    this.line.space = true
  }

  /** What comes now is the source of the quote around it. */
  markSource(): void {
    if (this.hosts.host.tagName !== 'blockquote' || this.hosts.host.node === undefined) return
    if (this.line.element !== undefined && this.line.breaks === 0) return
    this.line.end()
    this.prefix = '— '
  }

  private takePrefix(text: string): string {
    const { prefix } = this
    this.prefix = ''
    return /^[-–—―~]/.test(text) ? text : prefix + text
  }

  /** Adds what is complete and stands in the line: a formula, the marker of a note. */
  addInline(node: Element): void {
    this.openLine('p')
    this.line.addNode(node, [])
    this.line.space = false
  }

  /** What comes now says who wrote a post, or when: one line for both, above the text. */
  beginPostLine(role: 'byline' | 'date'): void {
    if (this.hosts.host.node === undefined) this.hosts.demote()
    const { post } = this
    const isLast = post !== undefined && post.parent.children.at(-1) === post.line && !this.isInLine()
    if (isLast && post.parent === (this.hosts.host.node ?? this.root)) {
      if (this.line.element !== post.line) this.line.begin(post.line)
      this.line.space = true
      if (post.role !== role) this.line.addText('·', [])
      this.line.space = true
      post.role = role
    } else if (!this.isInLine()) {
      this.line.end()
      this.openLine('p')
      const line = this.line.element
      if (line?.tagName !== 'p') return
      line.properties.className = ['byline']
      this.post = { line, parent: this.hosts.host.node ?? this.root, role }
    }
  }

  /** What comes is no heading, whatever it stands in. */
  leaveHeading(): void {
    if (this.isInHeading() && this.hosts.host.node === undefined) this.hosts.demote()
  }

  /** Makes the item around a task. */
  checkItem(checked: boolean): void {
    const item = this.hosts.findItem()
    if (item !== undefined) item.checked = checked
  }

  /** Does the innermost quote stand for a callout? */
  isInCallout(): boolean {
    return this.hosts.host.tagName === 'blockquote' && this.hosts.host.properties.className !== undefined
  }

  hasLine(): boolean {
    return this.line.element !== undefined
  }

  /** Adds a picture; words beside it in the same line are set apart. A link to a file of it is not kept. */
  addImage(image: Element): void {
    this.line.space = true
    this.openLine('p')
    const link = this.marks.find(({ tagName, properties }) => tagName === 'a' && !isImageFile(properties.href))
    this.line.addNode(image, link === undefined ? [] : [link])
    this.line.space = true
  }

  /** Adds a block that is complete, such as code. */
  addBlock(node: Element): void {
    if (this.isInLine()) return
    this.line.end()
    appendChild(
      this.hosts.host,
      this.hosts.materialize(),
      this.hosts.host.kind === hostKind.list ? createElement('li', {}, [node]) : node,
    )
  }

  /** Does text stand directly in the innermost host? */
  isInLine(): boolean {
    return this.hosts.isInLine()
  }

  isInHeading(): boolean {
    return this.hosts.isInHeading()
  }

  private openLine(tagName: string): void {
    if (this.line.breaks > 1) this.line.end()
    if (this.line.element === undefined) this.beginLine(tagName)
    if (this.anchors.isDue() && this.line.element !== undefined)
      this.anchors.settle(this.line.element, this.hosts.findItem())
  }

  private beginLine(tagName: string): void {
    const node = this.hosts.materialize()
    if (this.isInLine() && node.type === 'element') this.line.begin(node)
    else {
      const line = appendLine(this.hosts.host, node, tagName)
      if (isHeadingName(line.tagName)) this.hosts.headings.push(line)
      this.line.begin(line)
    }
  }
}
