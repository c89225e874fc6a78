import type { Root } from 'hast'
import { elements } from '../../../html/elements.js'

/** Characters of scripts that are looked at on one page, and in one script: catalogues and maps of a whole site are no page's text. */
const MOST_ALL = 8_000_000
const MOST_ONE = 4_000_000

/** What the scripts of a page hold beside code. */
export interface Scripts {
  /** JSON-LD. */
  readonly linked: readonly string[]
  /** JSON for the page's own scripts. */
  readonly json: readonly string[]
  /** Code. */
  readonly code: readonly string[]
}

const kinds = new Map<string, keyof Scripts>([
  ['application/ld+json', 'linked'],
  ['application/json', 'json'],
  ['', 'code'],
  ['text/javascript', 'code'],
  ['application/javascript', 'code'],
])

/** Gathers the scripts of a page, in their order. */
export function readScripts(tree: Root): Scripts {
  const scripts = { linked: [] as string[], json: [] as string[], code: [] as string[] }
  let left = MOST_ALL
  for (const { tagName, properties, children } of elements(tree)) {
    if (tagName !== 'script') continue
    const { type } = properties
    const kind = kinds.get(typeof type === 'string' ? type.trim().toLowerCase() : '')
    if (kind === undefined) continue
    for (const child of children) {
      if (child.type !== 'text' || child.value.length > Math.min(left, MOST_ONE)) continue
      left -= child.value.length
      scripts[kind].push(child.value)
    }
  }
  return scripts
}
