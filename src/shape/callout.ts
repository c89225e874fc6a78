import type { Element } from 'hast'
import { shortText } from './footnotes/marker.js'

/** The five kinds of alert that GitHub and Obsidian show. */
export type Callout = 'note' | 'tip' | 'important' | 'warning' | 'caution'

/** Names that documentation tools have for them. */
const kinds = new Map<string, Callout>([
  ['note', 'note'],
  ['info', 'note'],
  ['information', 'note'],
  ['seealso', 'note'],
  ['abstract', 'note'],
  ['primary', 'note'],
  ['secondary', 'note'],
  ['tip', 'tip'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['important', 'important'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['attention', 'warning'],
  ['caution', 'caution'],
  ['danger', 'caution'],
  ['error', 'caution'],
])

/** Classes that make an element a callout, whose kind another class names. */
const boxes = new Set([
  'admonition',
  'admonitionblock',
  'callout',
  'alert',
  'markdown-alert',
  'theme-admonition',
  'notecard',
])
/** Classes that say both. */
const joined =
  /^(?:admonition|theme-admonition|callout|markdown-alert|alert-?|is|bd-callout|custom-block-type|bs-callout)-{1,2}([a-z]+)$/
/** `archwiki-template-box-note`, `box-warning`, `note-box`, `warning-block`. */
const boxed = /(?:^|-)(?:box-(note|tip|warning|caution|important)|(note|tip|warning|caution|important)-(?:box|block))$/

/** May an element with this class be a callout? */
export function isCalloutClass(value: string): boolean {
  const name = value.toLowerCase()
  return boxes.has(name) || kinds.has(name) || joined.test(name) || boxed.test(name)
}

/** Elements that hold one. */
const holders = new Set(['div', 'aside', 'section', 'blockquote', 'details', 'dl', 'table', 'p'])

/** The kind of callout that an element is, by its classes. */
export function calloutOf({ tagName, properties: { className, role } }: Element): Callout | undefined {
  if (!Array.isArray(className) || !holders.has(tagName)) return undefined
  let isBox = role === 'note'
  let kind: Callout | undefined
  for (const value of className) {
    const name = String(value).toLowerCase()
    if (boxes.has(name)) isBox = true
    kind ??= kinds.get(name)
    const own = joined.exec(name)?.[1] ?? findBoxed(name)
    if (own === undefined || !kinds.has(own)) continue
    kind = kinds.get(own)
    isBox ||= !name.startsWith('is-')
  }
  return isBox ? kind : undefined
}

function findBoxed(name: string): string | undefined {
  const match = boxed.exec(name)
  return match?.[1] ?? match?.[2]
}

/** Classes of the line in a callout that says what it is. */
const titles = new Set([
  'admonition-title',
  'markdown-alert-title',
  'callout-title',
  'alert-title',
  'admonition-heading',
  'title',
  'callout-title-container',
])

/** Is this the line that only says again what kind of callout it is? */
export function isCalloutTitle(node: Element): boolean {
  const { className } = node.properties
  if (!Array.isArray(className) || !className.some((name) => typeof name === 'string' && isTitle(name))) return false
  return kinds.has(shortText(node).toLowerCase().replace(/[:!]$/, ''))
}

const isTitle = (name: string): boolean => titles.has(name) || name.startsWith('admonitionHeading')
