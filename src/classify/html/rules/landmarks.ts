import type { Reason } from '../../../types.js'
import { WITHIN } from '../../../words/html/tags.js'
import type { Rule } from './rule.js'
import { columnOf } from './scorecard.js'

/** Points against what stands in a landmark of furniture: enough to outweigh all but the surest first looks. */
const POINTS = -3
/** Landmarks that hold more than this share of the page's running text are the content, whatever they are called. */
const MOST_PROSE = 0.5

/** Landmarks that never hold the content of the labelled pages, unless they stand inside an article or the main part. */
const landmarks: readonly (readonly [bit: number, reason: Reason])[] = [
  [WITHIN.nav, 'navigation'],
  [WITHIN.header, 'navigation'],
  [WITHIN.footer, 'footer'],
  [WITHIN.dialog, 'consent-banner'],
]
const FURNITURE = WITHIN.nav | WITHIN.header | WITHIN.footer | WITHIN.dialog
const CONTENT = WITHIN.main | WITHIN.article

/** Menus, page headers, footers and dialogs that stand outside the main part are furniture, also where a page has nothing else. */
export const landmarksRule: Rule = {
  name: 'landmarks',
  apply: ({ page, columns, texts }, board) => {
    const within = columnOf(columns, 'within')
    let inside = 0
    let all = 0
    for (const { index } of page.blocks) {
      const prose = texts.prose[index] ?? 0
      all += prose
      if (isFurniture(within[index] ?? 0)) inside += prose
    }
    if (inside > all * MOST_PROSE) return
    for (const { index } of page.blocks) {
      const bits = within[index] ?? 0
      if (!isFurniture(bits)) continue
      const found = landmarks.find(([bit]) => bits & bit)
      board.add(index, 'landmarks', POINTS, found?.[1])
    }
  },
}

const isFurniture = (bits: number): boolean => (bits & FURNITURE) !== 0 && (bits & CONTENT) === 0
