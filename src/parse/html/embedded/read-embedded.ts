import type { Element, Root } from 'hast'
import { countWords } from '../../../text/count-words.js'
import type { PageFlag } from '../../../types.js'
import { buildElements } from './build-elements.js'
import { chooseTexts, type EmbeddedText } from './choose-texts.js'
import { gatherStrings } from './gather-strings.js'
import { parseJson } from './parse-json.js'
import { readJsonLdTexts } from './read-json-ld.js'
import { readScripts } from './read-scripts.js'
import { readState } from './read-state.js'

/** The text of a page that its elements do not have, and where it was found. */
export interface Embedded {
  readonly article: Element
  readonly flag: PageFlag
}

/** Words from which a text is worth to be taken out of data. */
const LEAST_WORDS = 50

/** Looks for the text of a page in the data of its scripts: first in JSON-LD, which says what is what, then in the state of applications. */
export function readEmbedded(tree: Root): Embedded | undefined {
  const { linked, json, code } = readScripts(tree)
  const described = readJsonLdTexts(linked)
  if (wordsIn(described) >= LEAST_WORDS) return { article: build(described), flag: 'text-from-json-ld' }
  let best: EmbeddedText[] = []
  for (const value of [...json.map(parseJson), ...code.flatMap(readState)]) {
    const texts = chooseTexts(gatherStrings(value))
    if (wordsIn(texts) > wordsIn(best)) best = texts
  }
  return wordsIn(best) < LEAST_WORDS ? undefined : { article: build(best), flag: 'text-from-script-data' }
}

const wordsIn = (texts: readonly EmbeddedText[]): number => texts.reduce((sum, { text }) => sum + countWords(text), 0)

const build = (texts: readonly EmbeddedText[]): Element => ({
  type: 'element',
  tagName: 'article',
  properties: {},
  children: buildElements(texts),
})
