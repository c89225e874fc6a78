import { PHRASE } from '../../../words/html/furniture.js'
import { bitCard } from './bit-card.js'

/** Blocks that are nothing but a phrase of furniture, in many languages. Points fitted with folds by host, rounded. */
export const phraseWhole = bitCard({
  name: 'phrase-whole',
  column: 'phraseWhole',
  bits: [
    { bit: PHRASE.share, points: -0.2, reason: 'share-bar' },
    { bit: PHRASE.search, points: 0.1 },
    { bit: PHRASE.related, points: -0.3, reason: 'related' },
    { bit: PHRASE.comments, points: -0.2, reason: 'comments' },
    { bit: PHRASE.navigation, points: -0.2, reason: 'navigation' },
    { bit: PHRASE.advertisement, points: -0.1, reason: 'advertisement' },
    { bit: PHRASE.media, points: -0.1, reason: 'media-controls' },
    { bit: PHRASE.shop, points: -0.1, reason: 'form-control' },
  ],
})
