import type { Element, Properties, Root } from 'hast'
import { appendChild, isHeadingName, openHost } from './append.js'
import { createElement, fillRow, type Host, hostKind, settleItem, settleTable } from './host.js'

/**
 * Nested lists and quotes past this depth are flattened: Markdown repeats each level on each line. Real pages nest
 * hardly ever deeper than six.
 */
const deepestNesting = 12

/** Hosts that are dropped around the line that says who wrote a post. */
const isDemotable = (kind: number | undefined): boolean =>
  kind === hostKind.phrasing || kind === hostKind.list || kind === hostKind.item

/**
 * The elements that are open in the kept tree, the outermost first. Each is made when the first text inside it arrives,
 * so that none is empty.
 */
export class OpenHosts {
  readonly root: Root = { type: 'root', children: [] }
  readonly headings: Element[] = []
  /** The innermost. */
  host: Host
  private readonly hosts: Host[] = []

  constructor() {
    this.host = openHost({ kind: hostKind.flow, tagName: '', properties: {}, node: this.root, nesting: 0 })
    this.hosts.push(this.host)
  }

  /** Opens an element, with the list or item that it needs around it; false for one that is nested too deep. */
  enter(kind: number, tagName: string, properties: Properties): boolean {
    const nests = kind === hostKind.list || tagName === 'blockquote'
    if (nests && this.host.nesting >= deepestNesting) return false
    if (kind === hostKind.item && this.host.kind !== hostKind.list) {
      if (this.host.nesting >= deepestNesting) return false
      this.enterLooseList()
    }
    if (kind !== hostKind.item && this.host.kind === hostKind.list) this.enterLooseItem(kind)
    this.push(openHost({ kind, tagName, properties, node: undefined, nesting: this.host.nesting + (nests ? 1 : 0) }))
    return true
  }

  /** Opens a cell, which keeps its place in the row even when nothing in it is kept; false outside of a row. */
  enterCell(tagName: string, properties: Properties): boolean {
    if (this.host.kind !== hostKind.row) return false
    const { cells, nesting } = this.host
    cells.push(createElement(tagName, properties))
    this.push(openHost({ kind: hostKind.cell, tagName, properties, node: undefined, nesting }))
    return true
  }

  leave(): void {
    const host = this.pop()
    if (host.kind === hostKind.row) fillRow(host)
    if (host.node?.type === 'element') {
      if (host.kind === hostKind.item) settleItem(host.node, host.checked)
      if (host.kind === hostKind.table) settleTable(host.node)
    }
    if (this.host.loose) this.pop()
  }

  /** The innermost item. */
  findItem(): Host | undefined {
    return this.hosts.findLast(({ kind }) => kind === hostKind.item)
  }

  /** Does text stand directly in the innermost host? */
  isInLine(): boolean {
    return this.host.kind === hostKind.phrasing || this.host.kind === hostKind.cell
  }

  isInHeading(): boolean {
    return this.host.kind === hostKind.phrasing && isHeadingName(this.host.tagName)
  }

  /** Headings, lists and items that hold nothing yet are none after all: what comes goes on in what is around them. */
  demote(): void {
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

  /** Makes the elements of the open hosts, from the outermost that has none; returns the innermost. */
  materialize(): Element | Root {
    if (this.host.node !== undefined) return this.host.node
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
}
