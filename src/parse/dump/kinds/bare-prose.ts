import { charClass } from '../../../text/char-class.js'
import type { Face } from './face.js'

/** Words from which a block is a sentence sooner than a label. */
export const sentence = 12

/** Words of a label at most. */
const few = 6

/** Blocks above the text that are no sentences: a headline, and a line below it. */
const HEAD = 2
/** Share of the other blocks that are sentences; none of them is a label. */
const BARE = 0.8

/**
 * Is a page the text of an article and nothing else? The model of items learnt from whole pages, where sentences that follow each other without a blank line are often a list: of the first three and six paragraphs of
 * `news-dev` it took 15 and 22 % for items, with this less than one in a hundred, and on whole pages (every fourth of `dumps-dev`) nothing changes.
 */
export function isBareProse(faces: readonly Face[]): boolean {
  let sentences = 0
  for (const [at, face] of faces.entries()) {
    if (isSentence(face)) sentences++
    else if (at >= HEAD && isLabel(face)) return false
  }
  return sentences > 0 && sentences >= (faces.length - HEAD) * BARE
}

/** What may announce a list: “Instructions”. */
const isLabel = ({ end, words }: Face): boolean => end !== charClass.stop && words <= few

export const isSentence = (face: Face | undefined): boolean =>
  face !== undefined && face.end === charClass.stop && face.words >= sentence
