import { findWall } from '../classify/wall/index.js'
import { countWords } from '../text/count-words.js'
import type { EmptyReason, Page } from '../types.js'

/** Characters of a text that are looked at, and whose words are counted: a wall says less, in any script. */
export const LOOKED_AT = 2000

/** What a page was found to hold. */
export interface Found {
  readonly text: string
  readonly quality?: number | undefined
}

/** Why a page gives no document; undefined when it gives one. */
export function emptyReasonOf(page: Page, { text, quality }: Found, minQuality: number): EmptyReason | undefined {
  if (page.blocks.length === 0) return 'no-text'
  const wall = findWall(page, countWords(text.slice(0, LOOKED_AT)))
  if (wall !== undefined) return wall
  if (text === '') return 'no-main-content'
  return quality !== undefined && quality < minQuality ? 'low-quality' : undefined
}
