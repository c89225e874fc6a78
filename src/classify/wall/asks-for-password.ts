import type { Root } from 'hast'
import { elements } from '../../html/elements.js'

/** Whether a page has a field for a password. */
export function asksForPassword(tree: Root): boolean {
  for (const { tagName, properties } of elements(tree)) {
    if (tagName === 'input' && String(properties.type).toLowerCase() === 'password') return true
  }
  return false
}
