import { PHRASE } from '../../../words/html/furniture.js'
import { bitCard } from './bit-card.js'

/** Blocks with a phrase of furniture in them. Points fitted with folds by host, rounded. */
export const phrasePart = bitCard({
  name: 'phrase-part',
  column: 'phrasePart',
  bits: [
    { bit: PHRASE.consent, points: -0.7, reason: 'consent-banner' },
    { bit: PHRASE.share, points: -0.1, reason: 'share-bar' },
    { bit: PHRASE.newsletter, points: -0.5, reason: 'newsletter-box' },
    { bit: PHRASE.login, points: -0.2, reason: 'login' },
    { bit: PHRASE.search, points: -0.1, reason: 'search' },
    { bit: PHRASE.related, points: -0.2, reason: 'related' },
    { bit: PHRASE.comments, points: -0.1, reason: 'comments' },
    { bit: PHRASE.teaser, points: -0.2, reason: 'teaser' },
    { bit: PHRASE.navigation, points: -0.1, reason: 'navigation' },
    { bit: PHRASE.legal, points: -0.3, reason: 'legal' },
    { bit: PHRASE.advertisement, points: -0.3, reason: 'advertisement' },
    { bit: PHRASE.media, points: -0.3, reason: 'media-controls' },
    { bit: PHRASE.shop, points: 0.2 },
  ],
})
