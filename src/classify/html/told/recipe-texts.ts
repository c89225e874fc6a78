import type { Root } from 'hast'
import { elements } from '../../../html/elements.js'
import { foldWords } from '../../../text/fold.js'

/** Characters of one script that are looked at: a catalogue of recipes is no recipe. */
const LONGEST_SCRIPT = 400_000
/** Values of one script that are looked at, and texts that are taken. */
const MOST_VALUES = 20_000
const MOST_TEXTS = 500

/** Properties of a recipe that hold its text, and those of its steps. */
const lists = new Set(['recipeIngredient', 'ingredients', 'recipeInstructions'])
const inSteps = new Set(['text', 'itemListElement', 'steps'])

/** The ingredients and steps that the JSON-LD of a page lists, folded as `foldWords` does. Empty on a page that holds no recipe. */
export function readRecipeTexts(tree: Root): Set<string> {
  const texts = new Set<string>()
  for (const { tagName, properties, children } of elements(tree)) {
    if (tagName !== 'script' || properties.type !== 'application/ld+json') continue
    for (const child of children) {
      if (child.type !== 'text' || child.value.length > LONGEST_SCRIPT || !child.value.includes('"recipeIn')) continue
      for (const text of textsIn(parse(child.value))) if (texts.size < MOST_TEXTS) texts.add(text)
    }
  }
  return texts
}

/** The texts of the lists in a value; what stands outside of them is passed over. */
function textsIn(root: unknown): string[] {
  const texts: string[] = []
  const open: { value: unknown; listed: boolean }[] = [{ value: root, listed: false }]
  for (let left = MOST_VALUES; left > 0; left--) {
    const next = open.pop()
    if (next === undefined) break
    const { value, listed } = next
    if (typeof value === 'string') {
      if (listed) for (const line of value.split('\n')) texts.push(foldWords(line))
    } else if (Array.isArray(value)) {
      for (const inner of value.slice(0, MOST_VALUES)) open.push({ value: inner, listed })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'object' || listed || lists.has(key))
          open.push({ value: inner, listed: listed ? inSteps.has(key) : lists.has(key) })
      }
    }
  }
  return texts.filter((text) => text !== '')
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    // Broken JSON: the page's elements have to do.
    return undefined
  }
}
