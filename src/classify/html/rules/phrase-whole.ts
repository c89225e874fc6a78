import { PHRASE } from '../../../words/html/furniture.js'
import { bitCard } from './bit-card.js'

/** Blocks that are nothing but a phrase of furniture, in many languages. Points fitted with folds by host, rounded. */
export const phraseWhole = bitCard({
  name: 'phrase-whole',
  column: 'phraseWhole',
  bits: [
    { bit: PHRASE.share, points: -0.5, reason: 'share-bar' },
    { bit: PHRASE.newsletter, points: -0.1, reason: 'newsletter-box' },
    { bit: PHRASE.login, points: -0.1, reason: 'login' },
    { bit: PHRASE.search, points: 0.1 },
    { bit: PHRASE.related, points: -0.8, reason: 'related' },
    { bit: PHRASE.comments, points: -0.4, reason: 'comments' },
    { bit: PHRASE.teaser, points: 0.1 },
    { bit: PHRASE.navigation, points: -0.5, reason: 'navigation' },
    { bit: PHRASE.legal, points: -0.1, reason: 'legal' },
    { bit: PHRASE.advertisement, points: -0.2, reason: 'advertisement' },
    { bit: PHRASE.media, points: -0.2, reason: 'media-controls' },
    { bit: PHRASE.shop, points: -0.2, reason: 'form-control' },
  ],
})
