import type { Element, Properties, Root } from 'hast'
import { removeInvisible } from '../text/printable.js'
import type { PageFlag } from '../types.js'
import { appendChild, appendLine, isHeadingName, isImageFile, openHost } from './append.js'
import { createElement, fillRow, type Host, hostKind, settleItem, settleTable } from './host.js'
import { Line, type Mark } from './line.js'
import { foldInside, holdsInvisible, skipSpace, trimmedEnd } from './space.js'

/**
 * Nested lists and quotes past this depth are flattened: Markdown repeats each level on each line. Real pages nest
 * hardly ever deeper than six.
 */
const deepestNesting = 12

/** Hosts that are dropped around the line that says who wrote a post. */
const isDemotable = (kind: number | undefined): boolean =>
  kind === hostKind.phrasing || kind === hostKind.list || kind === hostKind.item

/** Where an element of the page begins in the kept tree. */
export interface Anchor {
  readonly line: Element
  readonly item?: Element
}

/**
 * Builds the kept tree from what a walk over the page meets, in document order. Elements are made when the first text
 * inside them arrives, so that none is empty; white space is folded and moved out of the marks; blocks inside marks
 * are turned inside out, as Markdown has marks inside blocks only.
 */
export class Composer {
  readonly root: Root = { type: 'root', children: [] }
  readonly headings: Element[] = []
  /** Where the elements begin that a note's marker may lead to: the line of text, and the list item if it is the first in one. */
  readonly anchors = new Map<string, Anchor>()
  private pending: string[] = []
  /** What had to be done to the page that a user should know of. */
  readonly flags = new Set<PageFlag>()
  /** What is to stand before the next text, such as the dash before the source of a quote. */
  private prefix = ''
  private itemDue = false
  /** A mark around all others. */
  outer: Mark | undefined
  /** The last line that says who wrote a post, and when. */
  private post: { readonly line: Element; readonly parent: Element | Root; role: 'byline' | 'date' } | undefined
  private readonly hosts: Host[] = []
  private host: Host
  private readonly marks: Mark[] = []
  private readonly line = new Line()

  constructor() {
    this.host = openHost({ kind: hostKind.flow, tagName: '', properties: {}, node: this.root, nesting: 0 })
    this.hosts.push(this.host)
  }

  /** Enters an element that stays; false where it cannot stand: it then only ends the paragraph. */
  enter(kind: number, tagName: string, properties: Properties = {}): boolean {
    this.separate()
    if (this.isInLine()) return false
    const nests = kind === hostKind.list || tagName === 'blockquote'
    if (nests && this.host.nesting >= deepestNesting) return this.refuse()
    if (kind === hostKind.item && this.host.kind !== hostKind.list) {
      if (this.host.nesting >= deepestNesting) return this.refuse()
      this.enterLooseList()
    }
    if (kind !== hostKind.item && this.host.kind === hostKind.list) this.enterLooseItem(kind)
    this.push(openHost({ kind, tagName, properties, node: undefined, nesting: this.host.nesting + (nests ? 1 : 0) }))
    return true
  }

  private refuse(): false {
    this.flags.add('nesting-cut')
    return false
  }

  /** Enters a cell, which keeps its place in the row even when nothing in it is kept. */
  enterCell(tagName: string, properties: Properties): boolean {
    if (this.host.kind !== hostKind.row) return false
    const { cells, nesting } = this.host
    cells.push(createElement(tagName, properties))
    this.push(openHost({ kind: hostKind.cell, tagName, properties, node: undefined, nesting }))
    return true
  }

  leave(): void {
    this.line.end()
    const host = this.pop()
    if (host.kind === hostKind.row) fillRow(host)
    if (host.node?.type === 'element') {
      if (host.kind === hostKind.item) settleItem(host.node, host.checked)
      if (host.kind === hostKind.table) settleTable(host.node)
    }
    if (this.host.loose) this.pop()
  }

  /** Ends the paragraph; where there are none (a heading, a cell), only parts the words. */
  separate(): void {
    if (this.isInLine()) this.line.space = true
    else this.line.end()
  }

  mark(mark: Mark): void {
    this.marks.push(mark)
  }

  unmark(): void {
    this.marks.pop()
  }

  breakLine(): void {
    if (this.isInLine()) this.line.space = true
    else if (this.line.element !== undefined) this.line.breaks++
  }

  addRule(): void {
    this.separate()
    if (this.host.kind <= hostKind.item && this.host.node !== undefined) this.host.rule = true
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
    this.line.addText(this.prefix === '' ? text : this.takePrefix(text), this.wantedMarks())
    this.line.space = end < value.length
  }

  /** In a cell, which holds no list and no paragraphs, their parts are set apart by semicolons. */
  addItem(): void {
    if (this.host.kind === hostKind.cell && this.line.element !== undefined) this.itemDue = true
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
    if (this.host.tagName !== 'blockquote' || this.host.node === undefined) return
    if (this.line.element !== undefined && this.line.breaks === 0) return
    this.line.end()
    this.prefix = '— '
  }

  private takePrefix(text: string): string {
    const { prefix } = this
    this.prefix = ''
    return /^[-–—―~]/.test(text) ? text : prefix + text
  }

  /** The next text begins the element of this id. */
  anchor(id: string): void {
    this.pending.push(id)
  }

  /** Adds what is complete and stands in the line: a formula, the marker of a note. */
  addInline(node: Element): void {
    this.openLine('p')
    this.line.addNode(node, [])
    this.line.space = false
  }

  /** What comes now says who wrote a post, or when: one line for both, above the text. */
  beginPostLine(role: 'byline' | 'date'): void {
    if (this.host.node === undefined) this.demote()
    const { post } = this
    const isLast = post !== undefined && post.parent.children.at(-1) === post.line && !this.isInLine()
    if (isLast && post.parent === (this.host.node ?? this.root)) {
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
      this.post = { line, parent: this.host.node ?? this.root, role }
    }
  }

  /** What comes is no heading, whatever it stands in. */
  leaveHeading(): void {
    if (this.isInHeading() && this.host.node === undefined) this.demote()
  }

  /** Headings, lists and items that hold nothing yet are none after all: what comes goes on in what is around them. */
  private demote(): void {
    let at = this.hosts.length
    while (at > 1 && this.hosts[at - 1]?.node === undefined && isDemotable(this.hosts[at - 1]?.kind)) at--
    const demoted = this.hosts.splice(at)
    this.host = this.hosts.at(-1) ?? this.host
    if (demoted.length === 0 || this.host.kind > hostKind.item) {
      for (const host of demoted) this.push(host)
      return
    }
    const node = this.materialize()
    const { tagName, properties, nesting } = this.host
    for (const _ of demoted) this.push(openHost({ kind: hostKind.flow, tagName, properties, node, nesting }))
  }

  /** Makes the item around a task. */
  checkItem(checked: boolean): void {
    const item = this.hosts.findLast(({ kind }) => kind === hostKind.item)
    if (item !== undefined) item.checked = checked
  }

  /** Is a mark of this name open? */
  isMarked(name: string): boolean {
    return this.marks.some(({ tagName }) => tagName === name)
  }

  /** Does the innermost quote stand for a callout? */
  isInCallout(): boolean {
    return this.host.tagName === 'blockquote' && this.host.properties.className !== undefined
  }

  hasLine(): boolean {
    return this.line.element !== undefined
  }

  /** Adds a picture; words beside it in the same line are set apart. A link to a file of it is not kept. */
  addImage(image: Element): void {
    this.line.space = true
    this.openLine('p')
    const links = this.marks.filter(({ tagName, properties }) => tagName === 'a' && !isImageFile(properties.href))
    this.line.addNode(image, links.slice(0, 1))
    this.line.space = true
  }

  /** Adds a block that is complete, such as code. */
  addBlock(node: Element): void {
    if (this.isInLine()) return
    this.line.end()
    appendChild(
      this.host,
      this.materialize(),
      this.host.kind === hostKind.list ? createElement('li', {}, [node]) : node,
    )
  }

  /** Does text stand directly in the innermost host? */
  isInLine(): boolean {
    return this.host.kind === hostKind.phrasing || this.host.kind === hostKind.cell
  }

  isInHeading(): boolean {
    return this.host.kind === hostKind.phrasing && isHeadingName(this.host.tagName)
  }

  private push(host: Host): void {
    this.hosts.push(host)
    this.host = host
  }

  private pop(): Host {
    const host = this.hosts.pop()
    const outer = this.hosts.at(-1)
    if (host === undefined || outer === undefined) throw new Error('Expected as many elements left as entered')
    this.host = outer
    return host
  }

  /** A list for an item that has none; items that follow each other share it. */
  private enterLooseList(): void {
    const { node, looseList, nesting } = this.host
    const list = looseList !== undefined && node?.children.at(-1) === looseList ? looseList : undefined
    const kind = hostKind.list
    this.push(openHost({ kind, tagName: 'ul', properties: {}, node: list, nesting: nesting + 1, loose: true }))
  }

  /** An item for a block that stands in a list without one; a list goes under the item before it. */
  private enterLooseItem(kind: number): void {
    const last = kind === hostKind.list ? this.host.node?.children.at(-1) : undefined
    const node = last?.type === 'element' ? last : undefined
    const { nesting } = this.host
    this.push(openHost({ kind: hostKind.item, tagName: 'li', properties: {}, node, nesting, loose: true }))
  }

  private openLine(tagName: string): void {
    if (this.line.breaks > 1) this.line.end()
    if (this.line.element === undefined) this.beginLine(tagName)
    if (this.pending.length > 0) this.setAnchors()
  }

  private beginLine(tagName: string): void {
    const node = this.materialize()
    if (this.isInLine() && node.type === 'element') this.line.begin(node)
    else {
      const line = appendLine(this.host, node, tagName)
      if (isHeadingName(line.tagName)) this.headings.push(line)
      this.line.begin(line)
    }
  }

  private setAnchors(): void {
    const { element } = this.line
    const item = this.hosts.findLast(({ kind }) => kind === hostKind.item)?.node
    if (element === undefined) return
    const isFirst = item?.type === 'element' && (item === element || item.children[0] === element)
    for (const id of this.pending) this.anchors.set(id, isFirst ? { line: element, item } : { line: element })
    this.pending = []
  }

  /** Makes the elements of the open hosts, from the outermost that has none. */
  private materialize(): Element | Root {
    let at = this.hosts.length - 1
    while (at > 0 && this.hosts[at]?.node === undefined) at--
    let node: Element | Root = this.hosts[at]?.node ?? this.root
    for (at++; at < this.hosts.length; at++) {
      const host = this.hosts[at]
      const outer = this.hosts[at - 1]
      if (host === undefined || outer === undefined) break
      node = this.make(host, outer, node)
    }
    return node
  }

  private make(host: Host, outer: Host, parent: Element | Root): Element {
    const cell = host.kind === hostKind.cell ? outer.cells.at(-1) : undefined
    const node = cell ?? createElement(host.tagName, host.properties)
    if (cell === undefined) appendChild(outer, parent, node)
    else fillRow(outer)
    if (isHeadingName(host.tagName)) this.headings.push(node)
    if (host.loose && host.kind === hostKind.list) outer.looseList = node
    host.node = node
    return node
  }

  /** The marks to stand around text that comes now: each kind once, nothing in code but links, none bold in a heading. */
  private wantedMarks(): readonly Mark[] {
    if (this.marks.length === 0 && this.outer === undefined) return this.marks
    const wanted: Mark[] = []
    let code: Mark | undefined
    for (const mark of this.outer === undefined ? this.marks : [this.outer, ...this.marks]) {
      if (mark.tagName === 'code') code ??= mark
      else if (code !== undefined && mark.tagName !== 'a') continue
      else if (mark.tagName === 'strong' && this.isInHeading()) continue
      else if (!wanted.some(({ tagName }) => tagName === mark.tagName)) wanted.push(mark)
    }
    if (code !== undefined) wanted.push(code)
    return wanted
  }
}
