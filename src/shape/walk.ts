import type { Element, Nodes, Root, Text } from 'hast'
import type { Role } from '../types.js'
import { type Base, resolveLink } from './address.js'
import { Blocks } from './blocks.js'
import { isCalloutTitle } from './callout.js'
import { isGutter } from './code.js'
import { Composer } from './composer.js'
import { ruleOf, treatment } from './elements.js'
import { leadsBack, leadsToItself, readMarker } from './footnotes/marker.js'
import { Inserts } from './inserts.js'
import { isFormula, isFormulaName, isMathScript, isPreview } from './math/read-math.js'
import type { Plan } from './plan.js'
import { TellingClasses } from './telling-classes.js'

/** What leaving an element undoes. */
const undo = { nothing: 0, separation: 1, host: 2, mark: 3, reading: 4 } as const

/** The name of who wrote a post. */
const bold = { tagName: 'strong', properties: {} }

interface Frame {
  readonly node: Element | Root
  at: number
  readonly undo: number
}

/** One walk over the tree of a page, without recursion, that tells a composer what is kept. */
export class Walk {
  readonly composer = new Composer()
  readonly inserts: Inserts
  private readonly blocks: Blocks
  private readonly frames: Frame[] = []
  private readonly classes = new TellingClasses()
  private readonly plan: Plan
  private readonly base: Base
  private lastBlock: number | undefined

  constructor(plan: Plan, base: Base) {
    this.plan = plan
    this.base = base
    this.blocks = new Blocks(this.composer, plan, this.classes)
    this.inserts = new Inserts(this.composer, plan, base)
  }

  run(tree: Root): void {
    this.push(tree, undo.nothing)
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) {
      const child: Nodes | undefined = frame.node.children[frame.at++]
      if (child === undefined) this.leave(frame)
      else if (child.type === 'text') this.addText(child)
      else if (child.type === 'element') this.visit(child)
    }
  }

  private push(node: Element | Root, undoes: number): void {
    const inside = node.type === 'element' && node.tagName === 'template' ? (node.content ?? node) : node
    this.frames.push({ node: inside, at: 0, undo: undoes })
  }

  private leave({ node, undo: undoes }: Frame): void {
    this.frames.pop()
    if (node.type === 'element' && node.tagName === 'table') this.blocks.leaveTable()
    if (node === this.inserts.figure) this.inserts.figure = undefined
    if (undoes === undo.reading) this.composer.addText(')')
    else if (undoes === undo.host) this.composer.leave()
    else if (undoes === undo.mark) this.composer.marks.leave()
    else if (undoes === undo.separation) this.composer.separate()
  }

  private addText(leaf: Text): void {
    const role = this.plan.roleOf(leaf)
    if (role === undefined) {
      if (leaf.value.trim() === '') this.composer.addSpace()
      else if (this.inserts.figure !== undefined && this.plan.isCaption(leaf)) this.composer.addCaption(leaf.value)
      return
    }
    this.inserts.met++
    this.inserts.lastPicture = undefined
    this.partBlocks(leaf)
    if ((role === 'byline' || role === 'date') && leaf.value.trim() !== '') this.addPostLine(leaf, role)
    else if (this.plan.isDump) this.addDumpText(leaf, role)
    else this.composer.addText(leaf.value)
  }

  /** What is hidden beside a text is a block of its own, though nothing but its looks parts the two. */
  private partBlocks(leaf: Text): void {
    const block = this.plan.blockOf(leaf)
    if (block !== this.lastBlock) this.composer.addSpace()
    this.lastBlock = block
  }

  private addPostLine({ value }: Text, role: 'byline' | 'date'): void {
    this.composer.beginPostLine(role)
    this.composer.marks.outer = role === 'byline' ? bold : undefined
    this.composer.addText(value)
    this.composer.marks.outer = undefined
  }

  /** In a dump the classifier knows more of a line than the parser did. */
  private addDumpText({ value }: Text, role: Role): void {
    const isCaption = role === 'caption' || role === 'credit'
    if (isCaption) {
      this.composer.leaveHeading()
      this.composer.marks.enter({ tagName: 'em', properties: {} })
    }
    this.composer.addText(value, role === 'heading' ? 'h2' : 'p')
    if (isCaption) this.composer.marks.leave()
  }

  private visit(node: Element): void {
    const { treatment: kind, tagName } = ruleOf(node.tagName)
    if (kind === treatment.gone) {
      if (isMathScript(node)) this.inserts.addFormula(node, this.around())
    } else if ((this.classes.tell(node) || isFormulaName(node.tagName)) && this.passFormula(node)) return
    else if (this.plan.isDropped(node) && !this.isCaption(node)) this.passDropped(node, kind)
    else this.enter(node, kind, tagName)
  }

  /** The caption of a picture that was kept stays with it. */
  private isCaption(node: Element): boolean {
    return this.inserts.figure !== undefined && this.plan.holdsCaption(node)
  }

  /** Formulas are written as TeX; false for what is none, or says none. */
  private passFormula(node: Element): boolean {
    if (isPreview(node)) this.inserts.pass(node)
    else if (!isFormula(node)) return false
    else if (this.isScripted(node)) this.inserts.pass(node)
    else return this.inserts.addFormula(node, this.around())
    return true
  }

  /** MathJax 2 leaves the source of a formula in a script after it. */
  private isScripted(node: Element): boolean {
    const frame = this.frames.at(-1)
    const next = frame?.node.children.slice(frame.at, frame.at + 2).find((child) => child.type === 'element')
    return next?.type === 'element' && node.tagName !== 'math' && isMathScript(next)
  }

  private around(): (Element | Root)[] {
    return this.frames.map(({ node }) => node)
  }

  /** A dropped block parts paragraphs, a dropped button in a line only words. */
  private passDropped({ tagName }: Element, kind: number): void {
    if (kind === treatment.inline || kind === treatment.link || kind === treatment.through) return
    if (tagName === 'button' || kind === treatment.field) this.composer.addSpace()
    else this.composer.separate()
  }

  private enter(node: Element, kind: number, tagName: string): void {
    if (this.inserts.wanted.size > 0) this.setAnchor(node.properties.id ?? node.properties.name)
    if (kind === treatment.lineBreak) this.composer.breakLine()
    else if (kind === treatment.rule) this.composer.addRule()
    else if (kind === treatment.field) this.enterField(node)
    else if (kind === treatment.image) this.inserts.addPicture(node, this.around())
    else if (kind === treatment.embed) this.inserts.addEmbed(node, this.around())
    else if (kind === treatment.code) this.inserts.addCode(node, this.around())
    else if (this.isPassed(node, kind)) this.inserts.pass(node)
    else this.enterElement(node, kind, tagName)
  }

  /** Is this what a page has for its looks, or to move about in it: line numbers, links back from notes, permalinks? */
  private isPassed(node: Element, kind: number): boolean {
    const tells = this.classes.tell(node)
    if ((tells || kind === treatment.link) && leadsBack(node)) return true
    if (kind === treatment.link) return leadsToItself(node, this.composer.isInHeading())
    if (kind < treatment.boundary || kind > treatment.cell) return false
    const mayBeGutter = tells || node.properties.dataLineNumber !== undefined
    return (mayBeGutter && isGutter(node)) || (this.composer.isInCallout() && isCalloutTitle(node))
  }

  private enterElement(node: Element, kind: number, tagName: string): void {
    if (this.blocks.isPart(node)) this.enterBlock(node, kind, tagName)
    else if (kind === treatment.link) this.enterLink(node)
    else if (kind === treatment.noscript) this.enterFallback(node)
    else if (kind === treatment.table) this.enterTable(node)
    else if (kind === treatment.inline) {
      this.composer.marks.enter({ tagName, properties: {} })
      this.push(node, undo.mark)
    } else if (kind === treatment.ruby) {
      this.composer.addText('(')
      this.push(node, undo.reading)
    } else if (kind === treatment.through || kind === treatment.source) {
      if (kind === treatment.source) this.composer.markSource()
      this.push(node, undo.nothing)
    } else this.enterBlock(node, kind, tagName)
  }

  private setAnchor(id: unknown): void {
    if (typeof id === 'string' && this.inserts.wanted.has(id)) this.composer.anchors.add(id)
  }

  /** A box to tick makes a task of the item it stands in; another field only parts words. */
  private enterField({ tagName, properties }: Element): void {
    this.composer.addSpace()
    if (tagName !== 'input' || properties.type !== 'checkbox') return
    const isTask = properties.disabled === true || String(properties.className).includes('task')
    if (isTask) this.composer.checkItem(properties.checked === true)
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
    const name = kind === treatment.cell && this.isInHead() ? 'th' : tagName
    const entered = this.blocks.enter(node, kind, name)
    this.push(node, entered ? undo.host : undo.separation)
  }

  /** Cells of a `thead` are header cells, whatever they are called. */
  private isInHead(): boolean {
    const group = this.frames.at(-2)?.node
    return group?.type === 'element' && group.tagName === 'thead'
  }

  private enterLink(node: Element): void {
    const raised = this.composer.marks.has('sup')
    const marker = readMarker(node, raised)
    const href = resolveLink(node.properties.href, this.base)
    if (marker !== undefined) this.inserts.addMarker(node, { ...marker, raised })
    else if (href === undefined) this.push(node, undo.nothing)
    else {
      this.composer.marks.enter({ tagName: 'a', properties: { href } })
      this.push(node, undo.mark)
    }
  }

  /** What pages show without scripts: a lazy picture repeats itself there. */
  private enterFallback(node: Element): void {
    const { lastPicture } = this.inserts
    if (lastPicture !== undefined && lastPicture === this.frames.at(-1)?.node) return
    this.push(node, undo.nothing)
  }
}
