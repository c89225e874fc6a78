import type { EmbeddedText } from './choose-texts.js'
import { gatherStrings, type Value } from './gather-strings.js'
import { parseJson } from './parse-json.js'

/** The text that JSON-LD gives of its page: the longest `articleBody`, else each `text`, as posts, answers and steps have it. */
export function readJsonLdTexts(scripts: readonly string[]): EmbeddedText[] {
  const bodies: string[] = []
  const texts: string[] = []
  for (const script of scripts) {
    if (!script.includes('"articleBody"') && !script.includes('"text"')) continue
    for (const value of gatherStrings(parseJson(script))) {
      if (isTextOf(value, 'articleBody')) bodies.push(value.text)
      else if (isTextOf(value, 'text')) texts.push(value.text)
    }
  }
  const longest = bodies.reduce((best, body) => (body.length > best.length ? body : best), '')
  return (longest === '' ? texts : [longest]).map((text) => ({ text }))
}

const isTextOf = (value: Value, key: string): value is Value & { readonly text: string } =>
  value.key === key && value.text !== undefined && value.text.trim() !== ''
