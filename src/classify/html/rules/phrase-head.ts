import { PHRASE } from '../../../words/html/furniture.js'
import { bitCard } from './bit-card.js'

/** What stands under a heading of furniture. Points fitted with folds by host, rounded. */
export const phraseHead = bitCard({
  name: 'phrase-head',
  column: 'phraseHead',
  bits: [
    { bit: PHRASE.consent, points: -0.2, reason: 'consent-banner' },
    { bit: PHRASE.newsletter, points: -0.3, reason: 'newsletter-box' },
    { bit: PHRASE.login, points: -0.2, reason: 'login' },
    { bit: PHRASE.related, points: -0.6, reason: 'related' },
    { bit: PHRASE.comments, points: -0.2, reason: 'comments' },
    { bit: PHRASE.navigation, points: 0.2 },
    { bit: PHRASE.advertisement, points: -0.2, reason: 'advertisement' },
    { bit: PHRASE.paywall, points: -0.1, reason: 'paywall-notice' },
    { bit: PHRASE.shop, points: -0.6, reason: 'form-control' },
  ],
})
