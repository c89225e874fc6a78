import type { Block, Page } from '../../../types.js'

/** A page with as many words in its elements, or as many in running text, has something to say without its scripts. */
const MOST_WORDS = 150
const MOST_PROSE = 60
/** Words of a block that is running text and no label. */
const RUNNING = 12

/** Whether the elements of a page hold next to no text: the shell of an application, which a script fills. */
export function isBare({ blocks }: Page): boolean {
  let words = 0
  let prose = 0
  for (const block of blocks) {
    if (!isText(block)) continue
    words += block.words
    if (block.words >= RUNNING && block.linked * 2 < block.text.length) prose += block.words
    if (words >= MOST_WORDS || prose >= MOST_PROSE) return false
  }
  return true
}

/** Not what is never shown, whatever a script does. */
const isText = ({ hidden }: Block): boolean =>
  hidden === undefined || hidden === 'noscript' || hidden === 'hidden-attribute' || hidden === 'style'
