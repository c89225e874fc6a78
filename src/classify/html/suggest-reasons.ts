import type { Reason } from '../../types.js'
import { PHRASE } from '../../words/html/furniture.js'
import { PURPOSE } from '../../words/html/purposes.js'
import { WITHIN } from '../../words/html/tags.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'
import { columnOf } from './rules/scorecard.js'

/** Share of linked characters from which a block is a link. */
const LINKED = 0.7
/** Words from which a link is a headline that leads elsewhere, and no label of a menu. */
const SENTENCE = 7

/** What an element around a block says that it is for, the surest first. */
const landmarks: readonly (readonly [bit: number, reason: Reason])[] = [
  [WITHIN.dialog, 'consent-banner'],
  [WITHIN.nav, 'navigation'],
  [WITHIN.footer, 'footer'],
  [WITHIN.header, 'navigation'],
]

/** What the names around a block say that it is for, the most particular first. */
const named: readonly (readonly [bit: number, reason: Reason])[] = [
  [PURPOSE['consent-banner'], 'consent-banner'],
  [PURPOSE['newsletter-box'], 'newsletter-box'],
  [PURPOSE['paywall-notice'], 'paywall-notice'],
  [PURPOSE.breadcrumb, 'breadcrumb'],
  [PURPOSE.pagination, 'pagination'],
  [PURPOSE['language-switch'], 'language-switch'],
  [PURPOSE['share-bar'], 'share-bar'],
  [PURPOSE.comments, 'comments'],
  [PURPOSE.related, 'related'],
  [PURPOSE.advertisement, 'advertisement'],
  [PURPOSE.login, 'login'],
  [PURPOSE.search, 'search'],
  [PURPOSE.legal, 'legal'],
  [PURPOSE.footer, 'footer'],
  [PURPOSE.teaser, 'teaser'],
  [PURPOSE.navigation, 'navigation'],
  [PURPOSE.metadata, 'metadata'],
  [PURPOSE['media-controls'], 'media-controls'],
]

/** What the heading over a block says that it is for. */
const headed: readonly (readonly [bit: number, reason: Reason])[] = [
  [PHRASE.related, 'related'],
  [PHRASE.comments, 'comments'],
  [PHRASE.newsletter, 'newsletter-box'],
  [PHRASE.consent, 'consent-banner'],
  [PHRASE.share, 'share-bar'],
]

/**
 * Says of blocks that no name and no phrase gave a reason to how they differ from the content: hidden, a repeat, in a part that is for something else,
 * links, elsewhere.
 */
export function suggestReasons(context: Context, board: Scoreboard): void {
  const earlier = columnOf(context.columns, 'earlier')
  for (const { index, words, hidden } of context.page.blocks) {
    if ((board.reason(index) ?? 'outside-main-content') !== 'outside-main-content') continue
    let reason: Reason | undefined
    if (hidden === 'form-control') reason = 'form-control'
    else if (hidden !== undefined) reason = 'hidden'
    else if (words > 2 && (earlier[index] ?? 0) > 0) reason = 'repeat'
    else reason = structureReason(context, index) ?? linkReason(context, index)
    if (reason !== undefined) board.suggest(index, reason)
  }
}

function structureReason({ page, elements, vocabulary, phrases }: Context, index: number): Reason | undefined {
  const container = page.blocks[index]?.container ?? 0
  const within = elements.within[container] ?? 0
  // A caption is dropped for its own sake: what is around a figure is not said of it.
  if (within & WITHIN.figure) return undefined
  const inContent = (within & (WITHIN.main | WITHIN.article)) !== 0
  const landmark = inContent ? within & (WITHIN.nav | WITHIN.dialog) : within
  return (
    find(landmarks, landmark) ??
    find(named, vocabulary.nearPurpose[container] ?? 0) ??
    find(headed, phrases.head[index] ?? 0) ??
    (within & WITHIN.button ? 'form-control' : undefined) ??
    find(named, vocabulary.farPurpose[container] ?? 0)
  )
}

function linkReason({ page, columns, texts }: Context, index: number): Reason | undefined {
  const linked = (texts.linked[index] ?? 0) >= LINKED * (texts.chars[index] ?? 0)
  if (linked) return (page.blocks[index]?.words ?? 0) < SENTENCE ? 'navigation' : 'teaser'
  return (columnOf(columns, 'coreLevel')[index] ?? 0) < 3 ? 'outside-main-content' : undefined
}

const find = (reasons: readonly (readonly [bit: number, reason: Reason])[], bits: number): Reason | undefined =>
  bits === 0 ? undefined : reasons.find(([bit]) => bits & bit)?.[1]
