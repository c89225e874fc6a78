import type { Element } from 'hast'
import { isCalloutClass } from './callout.js'
import { isGutterClass } from './code.js'
import { isBackClass } from './footnotes/marker.js'
import { isFormulaClass } from './math/read-math.js'

/**
 * Knows the classes that make an element something else than its name says. A page repeats a few hundred classes
 * thousands of times, and hardly any of them tells anything: each is looked into once.
 */
export class TellingClasses {
  private readonly known = new Map<string, boolean>()
  private last: Element | undefined
  private answer = false

  /** May this element be a formula, a callout, line numbers or a link back, by its classes? */
  tell(node: Element): boolean {
    if (node === this.last) return this.answer
    this.last = node
    this.answer = false
    const { className } = node.properties
    if (!Array.isArray(className)) return false
    for (const name of className) if (typeof name === 'string' && this.tells(name)) this.answer = true
    return this.answer
  }

  private tells(name: string): boolean {
    const known = this.known.get(name)
    if (known !== undefined) return known
    const tells = isFormulaClass(name) || isCalloutClass(name) || isGutterClass(name) || isBackClass(name)
    this.known.set(name, tells)
    return tells
  }
}
