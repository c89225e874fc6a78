import type { Element, Nodes, Root, Text } from 'hast'
import type { Role } from '../types.js'
import { type Base, resolveLink } from './address.js'
import { findLanguage, isGutter, isNumbering, readCode } from './code.js'
import { Composer } from './composer.js'
import { ruleOf, treatment } from './elements.js'
import { createElement, hostKind } from './host.js'
import { readPicture, subjectOf } from './picture.js'
import type { Plan } from './plan.js'
import { clampColumns, clampSpan, isLayout } from './table.js'

/** What leaving an element undoes. */
const undo = { nothing: 0, separation: 1, host: 2, mark: 3 } as const

interface Frame {
  readonly node: Element | Root
  at: number
  readonly undo: number
}

/** One walk over the tree of a page, without recursion, that tells a composer what is kept. */
export class Walk {
  private readonly composer = new Composer()
  private readonly frames: Frame[] = []
  /** Tables that are open: true for one that stays a table. */
  private readonly tables: boolean[] = []
  private readonly pictures = new Set<string>()
  private readonly plan: Plan
  private readonly base: Base
  /** Kept text nodes met so far. */
  private met = 0
  /** Where the last picture stood, so that its fallback for pages without scripts is not taken for another. */
  private lastPicture: Element | Root | undefined

  constructor(plan: Plan, base: Base) {
    this.plan = plan
    this.base = base
  }

  run(tree: Root): Composer {
    this.push(tree, undo.nothing)
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const child: Nodes | undefined = frame.node.children[frame.at++]
      if (child === undefined) this.leave(frame)
      else if (child.type === 'text') this.addText(child)
      else if (child.type === 'element') this.visit(child)
    }
    return this.composer
  }

  private push(node: Element | Root, undoes: number): void {
    const inside = node.type === 'element' && node.tagName === 'template' ? (node.content ?? node) : node
    this.frames.push({ node: inside, at: 0, undo: undoes })
  }

  private leave({ node, undo: undoes }: Frame): void {
    this.frames.pop()
    if (node.type === 'element' && node.tagName === 'table') this.tables.pop()
    if (undoes === undo.host) this.composer.leave()
    else if (undoes === undo.mark) this.composer.unmark()
    else if (undoes === undo.separation) this.composer.separate()
  }

  private addText(leaf: Text): void {
    const role = this.plan.roleOf(leaf)
    if (role === undefined) {
      if (leaf.value.trim() === '') this.composer.addSpace()
      return
    }
    this.met++
    this.lastPicture = undefined
    if (this.plan.isDump) this.addDumpText(leaf, role)
    else this.composer.addText(leaf.value)
  }

  /** In a dump the classifier knows more of a line than the parser did. */
  private addDumpText({ value }: Text, role: Role): void {
    const isCaption = role === 'caption' || role === 'credit'
    if (isCaption) this.composer.mark({ tagName: 'em', properties: {} })
    this.composer.addText(value, role === 'heading' ? 'h2' : 'p')
    if (isCaption) this.composer.unmark()
  }

  private visit(node: Element): void {
    const { treatment: kind, tagName } = ruleOf(node.tagName)
    if (kind === treatment.gone) return
    if (this.plan.isDropped(node)) this.passDropped(node, kind)
    else this.enter(node, kind, tagName)
  }

  /** A dropped block parts paragraphs, a dropped button in a line only words. */
  private passDropped({ tagName }: Element, kind: number): void {
    if (kind === treatment.inline || kind === treatment.link || kind === treatment.through) return
    if (tagName === 'button' || kind === treatment.field) this.composer.addSpace()
    else this.composer.separate()
  }

  private enter(node: Element, kind: number, tagName: string): void {
    if (kind === treatment.through) this.push(node, undo.nothing)
    else if (kind === treatment.field) this.composer.addSpace()
    else if (kind === treatment.lineBreak) this.composer.breakLine()
    else if (kind === treatment.rule) this.composer.addRule()
    else if (kind === treatment.image) this.addPicture(node)
    else if (kind === treatment.code) this.addCode(node)
    else if (kind === treatment.noscript) this.enterFallback(node)
    else if (kind === treatment.link) this.enterLink(node)
    else if (kind === treatment.inline) {
      this.composer.mark({ tagName, properties: {} })
      this.push(node, undo.mark)
    } else if (kind === treatment.table) this.enterTable(node)
    else this.enterBlock(node, kind, tagName)
  }

  /** A caption goes before its table: Markdown has no place in it. */
  private enterTable(table: Element): void {
    const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
    if (caption === undefined) this.enterBlock(table, treatment.table, 'table')
    else {
      const rest = { ...table, children: table.children.filter((child) => child !== caption) }
      this.push({ type: 'root', children: [caption, rest] }, undo.nothing)
    }
  }

  private enterBlock(node: Element, kind: number, tagName: string): void {
    const entered = isGutter(node) ? undefined : this.enterHost(node, kind, tagName)
    if (entered === undefined) return
    if (!entered) this.composer.separate()
    if (kind === treatment.table) this.tables.push(entered)
    this.push(node, entered ? undo.host : undo.separation)
  }

  /** Enters what stays an element; false for what only parts paragraphs. */
  private enterHost(node: Element, kind: number, tagName: string): boolean {
    const { composer } = this
    switch (kind) {
      case treatment.phrasing:
        return composer.enter(hostKind.phrasing, tagName)
      case treatment.flow:
        return composer.enter(hostKind.flow, tagName)
      case treatment.item:
        return composer.enter(hostKind.item, tagName)
      case treatment.list:
        return composer.enter(hostKind.list, tagName, readStart(node))
      case treatment.table:
        return !isLayout(node) && composer.enter(hostKind.table, tagName)
      case treatment.row:
        return this.tables.at(-1) === true && composer.enter(hostKind.row, tagName)
      case treatment.cell:
        return this.tables.at(-1) === true && composer.enterCell(this.cellName(tagName), readSpans(node))
      default:
        return false
    }
  }

  /** Cells of a `thead` are header cells, whatever they are called. */
  private cellName(tagName: string): string {
    const group = this.frames.at(-2)?.node
    return group?.type === 'element' && group.tagName === 'thead' ? 'th' : tagName
  }

  private enterLink(node: Element): void {
    const href = resolveLink(node.properties.href, this.base)
    if (href !== undefined) this.composer.mark({ tagName: 'a', properties: { href } })
    this.push(node, href === undefined ? undo.nothing : undo.mark)
  }

  /** What pages show without scripts: a lazy picture repeats itself there. */
  private enterFallback(node: Element): void {
    if (this.lastPicture !== undefined && this.lastPicture === this.frames.at(-1)?.node) return
    this.push(node, undo.nothing)
  }

  private addPicture(node: Element): void {
    const parent = this.frames.at(-1)?.node
    this.composer.addSpace()
    if (!this.isAmongKept() || this.composer.isInHeading()) return
    const around = parent?.type === 'element' && parent.tagName === 'picture' ? parent : undefined
    const picture = readPicture(node, around, this.base)
    const subject = picture === undefined ? undefined : subjectOf(picture)
    if (picture === undefined || subject === undefined || this.pictures.has(subject)) return
    this.pictures.add(subject)
    this.lastPicture = around === undefined ? parent : this.frames.at(-2)?.node
    this.composer.addImage(picture)
  }

  /** A picture is content between kept text, and at its edges where nearly all around it is kept. */
  private isAmongKept(): boolean {
    if (this.met > 0 && this.met < this.plan.leaves) return true
    for (let at = this.frames.length - 1; at > 0; at--) {
      const node = this.frames[at]?.node
      if (node === undefined || node.type === 'root' || node.tagName === 'body') return false
      if (this.plan.holdsBlocks(node)) return this.plan.isMainPart(node)
    }
    return false
  }

  private addCode(node: Element): void {
    const code = readCode(node, (leaf) => {
      const kept = this.plan.roleOf(leaf) !== undefined
      if (kept) this.met++
      return kept
    })
    if (code === '' || isNumbering(code)) return
    if (this.composer.isInLine()) this.addCodeSpan(code)
    else this.addCodeBlock(code, findLanguage(node, this.elementsAround()))
  }

  private addCodeSpan(code: string): void {
    this.composer.mark({ tagName: 'code', properties: {} })
    this.composer.addText(code)
    this.composer.unmark()
  }

  private addCodeBlock(code: string, language: string | undefined): void {
    const properties = language === undefined ? {} : { className: [`language-${language}`] }
    const child = createElement('code', properties, [{ type: 'text', value: `${code}\n` }])
    this.composer.addBlock(createElement('pre', {}, [child]))
  }

  /** The three elements around the one that is met, innermost first: viewers name the language there. */
  private elementsAround(): Element[] {
    return this.frames
      .slice(-3)
      .flatMap(({ node }) => (node.type === 'element' ? [node] : []))
      .reverse()
  }
}

function readStart({ tagName, properties }: Element): { start?: number } {
  const start = Number(properties.start)
  return tagName === 'ol' && Number.isInteger(start) && start >= 0 && start < 1e9 && start !== 1 ? { start } : {}
}

function readSpans({ properties }: Element): { colSpan?: number; rowSpan?: number; align?: string } {
  const colSpan = clampColumns(properties.colSpan)
  const rowSpan = clampSpan(properties.rowSpan)
  const { align } = properties
  return {
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(align === 'left' || align === 'right' || align === 'center' ? { align } : {}),
  }
}
