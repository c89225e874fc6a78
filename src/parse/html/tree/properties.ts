import { parse as parseCommas } from 'comma-separated-tokens'
import type { Properties } from 'hast'
import type { Token } from 'parse5'
import { find, html, type Info, svg } from 'property-information'
import { parse as parseSpaces } from 'space-separated-tokens'

/** Attributes of one element that become properties; more are an attack (HARDENING.md, budgets). */
const MAX_ATTRIBUTES = 512

/** The bound for the page that is parsed, and whether it had more: a page is parsed in one go. */
let most = MAX_ATTRIBUTES
let isCut = false

/** To be told when a page begins. */
export function startPage(maxAttributes = MAX_ATTRIBUTES): void {
  most = maxAttributes
  isCut = false
}

/** Whether attributes of the page were left out. */
export const wasCut = (): boolean => isCut

/** Whether an element of so many attributes takes no more. */
export const isFull = (attributes: number): boolean => attributes >= most

/** Attribute names kept per schema: real pages have some hundreds, hostile ones as many as they like. */
const MAX_CACHED = 4096

type List = 'none' | 'spaces' | 'commas' | 'both'
type Value = string | number | boolean

/** How an attribute becomes a property. */
interface Rule {
  readonly property: string
  readonly list: List
  readonly number: boolean
  /** Lower-case name of the property when an empty or self-named value means `true`. */
  readonly flag: string | undefined
}

/** `undefined` stands for a name that `Object.prototype` has: those never become properties. */
type Rules = Map<string, Rule | undefined>

const htmlRules: Rules = new Map()
const svgRules: Rules = new Map()

/** Adds attributes of the parser to an element's properties, from the one at `first` on, as hast has them. */
export function addProperties(
  properties: Properties,
  attributes: readonly Token.Attribute[],
  space: 'html' | 'svg',
  first = 0,
): void {
  const rules = space === 'svg' ? svgRules : htmlRules
  const end = Math.min(attributes.length, most)
  if (attributes.length > most) isCut = true
  for (let at = first; at < end; at++) {
    const attribute = attributes[at]
    if (attribute === undefined) continue
    const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name
    const rule = rules.has(name) ? rules.get(name) : learn(rules, name, space)
    if (rule !== undefined) setProperty(properties, rule, attribute.value)
  }
}

function learn(rules: Rules, name: string, space: 'html' | 'svg'): Rule | undefined {
  const rule = Object.hasOwn(Object.prototype, name) ? undefined : toRule(find(space === 'svg' ? svg : html, name))
  if (rules.size < MAX_CACHED) rules.set(name, rule)
  return rule
}

const toRule = (info: Info): Rule => ({
  property: info.property,
  list: info.spaceSeparated ? 'spaces' : info.commaSeparated ? 'commas' : info.commaOrSpaceSeparated ? 'both' : 'none',
  number: info.number,
  flag: info.boolean || info.overloadedBoolean ? info.property.toLowerCase() : undefined,
})

function setProperty(properties: Properties, rule: Rule, value: string): void {
  if (rule.list === 'none') {
    properties[rule.property] = rule.number || rule.flag !== undefined ? toPrimitive(rule, value) : value
    return
  }
  let items: (string | number)[] = splitList(rule.list, value)
  if (rule.number) items = items.map((item) => toNumber(item))
  const earlier = rule.property === 'className' ? properties.className : undefined
  properties[rule.property] = Array.isArray(earlier) ? [...earlier, ...items] : items
}

function splitList(list: List, value: string): string[] {
  if (list === 'spaces') return parseSpaces(value)
  return list === 'commas' ? parseCommas(value) : parseSpaces(parseCommas(value).join(' '))
}

function toPrimitive(rule: Rule, value: string): Value {
  if (rule.number) {
    const number = toNumber(value)
    if (typeof number === 'number') return number
  }
  return rule.flag !== undefined && (value === '' || value.toLowerCase() === rule.flag) ? true : value
}

function toNumber(value: string | number): string | number {
  return value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}
