import type { Reason } from '../../../types.js'
import { PHRASE } from '../../../words/html/furniture.js'
import { TAG } from '../../../words/html/tags.js'
import type { Rule } from './rule.js'
import { columnOf } from './scorecard.js'

/** Points against a block that is such a phrase altogether: of those that the other rules keep, hardly one in three is content. */
const WHOLE = -5
/** The same for a heading: “Details” and “Comments” also head sections of the content. */
const HEADING = -2
/** Points against a block with such a phrase in it: of those that the other rules keep, half are content. */
const PART = -1

/** Phrases that stay furniture when they stand among the paragraphs. Words such as “Search” or “Home” are left to the scorecards. */
const phrases: readonly (readonly [bit: number, part: number, reason: Reason])[] = [
  [PHRASE.consent, PART, 'consent-banner'],
  [PHRASE.newsletter, PART, 'newsletter-box'],
  [PHRASE.media, PART, 'media-controls'],
  [PHRASE.share, 0, 'share-bar'],
  [PHRASE.login, 0, 'login'],
  [PHRASE.related, 0, 'related'],
  [PHRASE.comments, 0, 'comments'],
  [PHRASE.teaser, 0, 'teaser'],
  [PHRASE.advertisement, 0, 'advertisement'],
]

/** “Read more”, “Advertisement”, “Share this” among the paragraphs, where the company they keep speaks for them. */
export const labels: Rule = {
  name: 'labels',
  apply: ({ page, columns }, board) => {
    const wholes = columnOf(columns, 'phraseWhole')
    const parts = columnOf(columns, 'phrasePart')
    const tags = columnOf(columns, 'outerTag')
    for (const { index } of page.blocks) {
      const whole = wholes[index] ?? 0
      const part = parts[index] ?? 0
      if (whole === 0 && part === 0) continue
      const found = phrases.find(([bit, points]) => whole & bit || (part & bit && points < 0))
      if (found === undefined) continue
      const [bit, ifPart, reason] = found
      const tag = tags[index] ?? 0
      const ifWhole = tag >= TAG.h1 && tag <= TAG.h4 ? HEADING : WHOLE
      board.add(index, 'labels', whole & bit ? ifWhole : ifPart, reason)
    }
  },
}
