import type { Element } from 'hast'
import { readCell, readStart } from './attributes.js'
import { calloutOf } from './callout.js'
import type { Composer } from './composer.js'
import { treatment } from './elements.js'
import { hostKind } from './host.js'
import { findPairs, type Part } from './pairs.js'
import type { Plan } from './plan.js'
import { isClamped, layoutOf } from './table.js'
import type { TellingClasses } from './telling-classes.js'

/** Enters what stays an element of the kept tree: headings, lists, tables, and what is one of them by its looks. */
export class Blocks {
  /** Tables that are open: true for one that stays a table. */
  private readonly tables: boolean[] = []
  /** Names and values of lists of pairs that are made of other elements. */
  private readonly parts = new Map<Element, Part>()

  constructor(
    private readonly composer: Composer,
    private readonly plan: Plan,
    private readonly classes: TellingClasses,
  ) {}

  /** Is this element a part of a list of pairs that was met? */
  isPart(node: Element): boolean {
    return this.parts.has(node)
  }

  /** Enters what stays an element; false for what only parts paragraphs. */
  enter(node: Element, kind: number, tagName: string): boolean {
    const entered = this.enterHost(node, kind, tagName)
    if (!entered) this.composer.separate()
    if (node.tagName === 'p') this.composer.addItem()
    if (kind === treatment.table) this.tables.push(entered)
    return entered
  }

  leaveTable(): void {
    this.tables.pop()
  }

  private enterHost(node: Element, kind: number, tagName: string): boolean {
    const { composer } = this
    const special = this.enterSpecial(node, kind)
    if (special !== undefined) return special
    switch (kind) {
      case treatment.phrasing:
        return composer.enter(hostKind.phrasing, tagName)
      case treatment.flow:
        return composer.enter(hostKind.flow, tagName)
      case treatment.item:
        composer.addItem()
        return composer.enter(hostKind.item, tagName)
      case treatment.list:
        return composer.enter(hostKind.list, tagName, readStart(node))
      case treatment.table:
        return this.isData(node) && composer.enter(hostKind.table, tagName)
      case treatment.row:
        return this.tables.at(-1) === true && composer.enter(hostKind.row, tagName)
      case treatment.cell:
        return this.tables.at(-1) === true && this.enterCell(node, tagName)
      default:
        return false
    }
  }

  /** Enters what is something else than its name says: a callout, a list of pairs; the source of a quote stays text. */
  private enterSpecial(node: Element, kind: number): boolean | undefined {
    const { composer, plan } = this
    const part = this.parts.get(node)
    if (part === 'row') return false
    if (part === 'name') return composer.enter(hostKind.phrasing, 'dt')
    if (part === 'value') return composer.enter(hostKind.flow, 'dd')
    if (kind === treatment.boundary && node.tagName === 'footer') composer.markSource()
    const callout = kind !== treatment.table && this.classes.tell(node) ? calloutOf(node) : undefined
    if (callout !== undefined) {
      const className = ['markdown-alert', `markdown-alert-${callout}`]
      return composer.enter(hostKind.flow, 'blockquote', { className })
    }
    if (kind === treatment.boundary && plan.holdsCaption(node)) return composer.enter(hostKind.phrasing, 'figcaption')
    if ((kind !== treatment.boundary && kind !== treatment.list) || !findPairs(node, plan, this.parts)) return undefined
    return composer.enter(hostKind.flow, 'dl')
  }

  private isData(table: Element): boolean {
    const layout = layoutOf(table, this.plan)
    if (layout === 'size') this.composer.flags.add('table-as-text')
    return layout === undefined
  }

  private enterCell(node: Element, tagName: string): boolean {
    if (isClamped(node)) this.composer.flags.add('spans-clamped')
    return this.composer.enterCell(tagName, readCell(node))
  }
}
