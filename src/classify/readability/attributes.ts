import type { Properties } from 'hast'
import { find, html } from 'property-information'

/** An attribute name that any DOM accepts; hostile pages have others. */
const validName = /^[a-z_][\w:.-]*$/i

/** Gives an element of the DOM what the element of our tree has. Names that a DOM refuses are left out. */
export function setAttributes(element: globalThis.Element, properties: Properties): void {
  for (const [property, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    const { attribute, commaSeparated } = find(html, property)
    if (!validName.test(attribute)) continue
    element.setAttribute(attribute, toText(value, commaSeparated ? ', ' : ' '))
  }
}

function toText(value: true | string | number | readonly (string | number)[], separator: string): string {
  if (value === true) return ''
  return typeof value === 'object' ? value.join(separator) : String(value)
}
