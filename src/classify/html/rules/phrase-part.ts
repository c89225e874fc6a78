import { PHRASE } from '../../../words/html/furniture.js'
import { bitCard } from './bit-card.js'

/** Blocks with a phrase of furniture in them. Points fitted with folds by host, rounded. */
export const phrasePart = bitCard({
  name: 'phrase-part',
  column: 'phrasePart',
  bits: [
    { bit: PHRASE.consent, points: -1.6, reason: 'consent-banner' },
    { bit: PHRASE.share, points: -0.1, reason: 'share-bar' },
    { bit: PHRASE.newsletter, points: -1.2, reason: 'newsletter-box' },
    { bit: PHRASE.login, points: -0.6, reason: 'login' },
    { bit: PHRASE.search, points: -0.1, reason: 'search' },
    { bit: PHRASE.related, points: -0.6, reason: 'related' },
    { bit: PHRASE.comments, points: -0.3, reason: 'comments' },
    { bit: PHRASE.teaser, points: -0.5, reason: 'teaser' },
    { bit: PHRASE.navigation, points: -0.2, reason: 'navigation' },
    { bit: PHRASE.legal, points: -0.7, reason: 'legal' },
    { bit: PHRASE.advertisement, points: -0.7, reason: 'advertisement' },
    { bit: PHRASE.paywall, points: -0.1, reason: 'paywall-notice' },
    { bit: PHRASE.media, points: -0.8, reason: 'media-controls' },
    { bit: PHRASE.shop, points: 0.5 },
  ],
})
