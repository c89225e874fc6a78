import type { Page } from '../../../types.js'
import { furniture } from '../../../words/html/furniture.js'
import { TAG } from '../../../words/html/tags.js'
import { hashWords } from '../../../words/phrases/index.js'
import type { Elements } from './elements.js'

/** Which kinds of boilerplate phrases were found: bits of `PHRASE`. */
export interface Phrases {
  /** The block is such a phrase altogether, numbers aside. */
  readonly whole: Uint32Array
  /** Such a phrase stands in the block. */
  readonly part: Uint32Array
  /** The last heading before the block has such a phrase. */
  readonly head: Uint32Array
}

/** Longest block that is searched, in words: notices and boxes are shorter. */
const LONGEST = 60
/** A heading speaks for this many blocks after it. */
const REACH = 30

export function readPhrases(page: Page, elements: Elements): Phrases {
  const size = page.blocks.length
  const phrases = { whole: new Uint32Array(size), part: new Uint32Array(size), head: new Uint32Array(size) }
  const hashes = new Int32Array(LONGEST * 2)
  const hits = { whole: 0, part: 0 }
  const table = furniture()
  let head = 0
  let since = REACH
  for (const { index, text, words, container } of page.blocks) {
    hits.whole = 0
    hits.part = 0
    if (words <= LONGEST) table.find(hashes, hashWords(text, hashes), hits)
    phrases.whole[index] = hits.whole
    phrases.part[index] = hits.part
    const tag = elements.tag[elements.outer[container] ?? 0] ?? 0
    if (tag >= TAG.h1 && tag <= TAG.h4) {
      head = hits.whole | hits.part
      since = 0
    } else if (++since <= REACH) phrases.head[index] = head
  }
  return phrases
}
