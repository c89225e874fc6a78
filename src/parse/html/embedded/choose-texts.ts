import type { BlockOf, Value } from './gather-strings.js'

/** A text to be made elements of. Texts of one block are one line. */
export interface EmbeddedText {
  readonly text: string
  readonly block?: BlockOf
}

/** Share of the running text from which one value inside another is where the text is. */
const MAIN = 0.6
/** Share of the running text from which what stands under one key belongs to it: headings and short lines stand under the same. */
const OWN = 0.15

/** The strings that make up the text of a page: those of the innermost value that still holds most of the running text. */
export function chooseTexts(values: readonly Value[]): EmbeddedText[] {
  const main = findMain(values)
  const whole = values[main]
  if (whole === undefined || whole.prose === 0) return []
  const inside = valuesInside(values, main)
  const keys = keysOf(inside, whole.prose * OWN)
  return inside.flatMap(({ key, text, block, prose }) => {
    if (text === undefined || !keys.has(key) || (key === '' && prose === 0) || isName(text)) return []
    return [block === undefined ? { text } : { text, block }]
  })
}

/** Goes inwards as long as one value holds most of the text. */
function findMain(values: readonly Value[]): number {
  let main = 0
  for (let at = 1; at < values.length; at++) {
    const value = values[at]
    if (value?.parent === main && value.prose >= MAIN * (values[main]?.prose ?? 0) && value.prose > 0) main = at
  }
  return main
}

/** A value and those inside it; they stand together. */
function valuesInside(values: readonly Value[], main: number): readonly Value[] {
  let end = main + 1
  while (end < values.length && (values[end]?.parent ?? -1) >= main) end++
  return values.slice(main, end)
}

function keysOf(values: readonly Value[], least: number): Set<string> {
  const prose = new Map<string, number>()
  for (const { key, text, prose: words } of values)
    if (text !== undefined) prose.set(key, (prose.get(key) ?? 0) + words)
  return new Set([...prose].flatMap(([key, words]) => (words >= least ? [key] : [])))
}

/** An address, a number, a token: nothing that is read. */
const isName = (text: string): boolean => !/\p{L}/u.test(text) || /^\s*(?:https?:|\/|#|data:)\S*\s*$/.test(text)
