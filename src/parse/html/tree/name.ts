import type { Properties } from 'hast'
import { foreignContent } from 'parse5'

/** SVG's names with capitals that the HTML standard does not restore and hast does: from the element index of SVG 1.2 Tiny and SVG 2. */
const moreSvgNames = new Map([
  ['fedropshadow', 'feDropShadow'],
  ['solidcolor', 'solidColor'],
  ['textarea', 'textArea'],
])

/** What hast reads from a tag name. */
export interface Name {
  readonly tagName: string
  /** Set when the name holds `.` or `#`: hast reads `<a.b#c>` as an `a` with a class and an id. */
  readonly selector?: Properties
}

/** Reads the tag name of an element as hast does. */
export function readName(name: string, space: 'html' | 'svg'): Name {
  if (name.includes('.') || name.includes('#')) return readSelector(name, space)
  return { tagName: caseName(name, space) }
}

function caseName(name: string, space: 'html' | 'svg'): string {
  const lower = name.toLowerCase()
  if (space === 'html') return lower
  return moreSvgNames.get(lower) ?? foreignContent.SVG_TAG_NAMES_ADJUSTMENT_MAP.get(lower) ?? lower
}

function readSelector(name: string, space: 'html' | 'svg'): Name {
  const selector: Properties = {}
  const classes: string[] = []
  const [tagName = '', ...rest] = name.split(/(?=[.#])/).filter((part) => part !== '.' && part !== '#')
  for (const part of rest) {
    if (part.startsWith('#')) selector.id = part.slice(1)
    else classes.push(part.slice(1))
  }
  if (classes.length > 0) selector.className = classes
  return { tagName: caseName(tagName, space), selector }
}
