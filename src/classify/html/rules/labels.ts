import type { Reason } from '../../../types.js'
import { PHRASE } from '../../../words/html/furniture.js'
import type { Rule } from './rule.js'
import { columnOf } from './scorecard.js'

/** Points against a block that is such a phrase altogether: of those that the other rules keep, hardly one in three is content. */
const WHOLE = -3
/** Points against a block with such a phrase in it: of those that the other rules keep, half are content. */
const PART = -1

/** Phrases that stay furniture when they stand among the paragraphs. Words such as “Search” or “Home” are left to the scorecards. */
const phrases: readonly (readonly [bit: number, whole: number, part: number, reason: Reason])[] = [
  [PHRASE.consent, WHOLE, PART, 'consent-banner'],
  [PHRASE.newsletter, WHOLE, PART, 'newsletter-box'],
  [PHRASE.media, WHOLE, PART, 'media-controls'],
  [PHRASE.share, WHOLE, 0, 'share-bar'],
  [PHRASE.login, WHOLE, 0, 'login'],
  [PHRASE.related, WHOLE, 0, 'related'],
  [PHRASE.comments, WHOLE, 0, 'comments'],
  [PHRASE.teaser, WHOLE, 0, 'teaser'],
  [PHRASE.advertisement, WHOLE, 0, 'advertisement'],
]

/** “Read more”, “Advertisement”, “Share this” among the paragraphs, where the company they keep speaks for them. */
export const labels: Rule = {
  name: 'labels',
  apply: ({ page, columns }, board) => {
    const wholes = columnOf(columns, 'phraseWhole')
    const parts = columnOf(columns, 'phrasePart')
    for (const { index } of page.blocks) {
      const whole = wholes[index] ?? 0
      const part = parts[index] ?? 0
      if (whole === 0 && part === 0) continue
      const found = phrases.find(([bit, , points]) => whole & bit || (part & bit && points < 0))
      if (found === undefined) continue
      const [bit, ifWhole, ifPart, reason] = found
      board.add(index, 'labels', whole & bit ? ifWhole : ifPart, reason)
    }
  },
}
