import { charClass } from '../../../text/char-class.js'
import type { Face } from './face.js'

/** Words from which a block is a sentence sooner than a label. */
export const sentence = 12

/** Words of a label at most. */
const few = 6

/** Blocks above the text at most: a headline, who wrote it, when, and a line that says what it is about. */
const HEAD = 6
/** Share of the blocks from the first sentence on that are sentences; none of them is a label. */
const BARE = 0.8

/** A short answer among three paragraphs is no list. */
const SPARE = 1

/**
 * Is a page the text of an article and nothing else? The model of items learnt from whole pages, where sentences that follow each other without a blank line are often a list: of the first three and six paragraphs of
 * `news-dev` it took 15 and 22 % for items, with this less than one in a hundred, and on whole pages (every fourth of `dumps-dev`) nothing changes.
 */
export function isBareProse(faces: readonly Face[]): boolean {
  const first = faces.findIndex(isSentence)
  if (first === -1 || first > HEAD) return false
  let sentences = 0
  for (let at = first; at < faces.length; at++) {
    const face = faces[at]
    if (isSentence(face)) sentences++
    else if (isLabel(face)) return false
  }
  return sentences >= (faces.length - first - SPARE) * BARE
}

/** What may announce a list: “Instructions”. */
const isLabel = (face: Face | undefined): boolean =>
  face !== undefined && face.end !== charClass.stop && face.words <= few

export const isSentence = (face: Face | undefined): boolean =>
  face !== undefined && face.end === charClass.stop && face.words >= sentence
