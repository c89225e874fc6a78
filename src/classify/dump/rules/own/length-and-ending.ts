import { charClass } from '../../../../text/char-class.js'
import { binOf, perBlock } from '../rule.js'

const bounds = [1, 2, 4, 6, 8, 11, 15, 20, 30, 45, 70, 110]

/** Prose is long and ends its sentences; labels are short and do not. */
export const lengthAndEnding = perBlock(
  'length-and-ending',
  ({ words, last }, block) => {
    const ending = last[block]
    const kind = ending === charClass.stop ? 1 : ending === charClass.pause ? 2 : 0
    return 1 + binOf(bounds, words[block] ?? 0) * 3 + kind
  },
  'outside-main-content',
)
