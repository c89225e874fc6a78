import { PURPOSE } from '../../../words/html/purposes.js'
import { bitCard } from './bit-card.js'

/** What the names further out say that the part is for. Points fitted with folds by host, rounded. */
export const farPurpose = bitCard({
  name: 'far-purpose',
  column: 'farPurpose',
  bits: [
    { bit: PURPOSE.navigation, points: -0.2, reason: 'navigation' },
    { bit: PURPOSE.pagination, points: 0.1 },
    { bit: PURPOSE['share-bar'], points: 0.4 },
    { bit: PURPOSE['consent-banner'], points: -0.3, reason: 'consent-banner' },
    { bit: PURPOSE.related, points: -0.4, reason: 'related' },
    { bit: PURPOSE.teaser, points: 0.1 },
    { bit: PURPOSE.comments, points: -0.5, reason: 'comments' },
    { bit: PURPOSE.advertisement, points: 0.1 },
    { bit: PURPOSE.legal, points: -0.2, reason: 'legal' },
    { bit: PURPOSE.footer, points: -0.4, reason: 'footer' },
    { bit: PURPOSE.login, points: -0.1, reason: 'login' },
    { bit: PURPOSE.search, points: 0.1 },
    { bit: PURPOSE['media-controls'], points: -0.5, reason: 'media-controls' },
    { bit: PURPOSE.metadata, points: -0.2, reason: 'metadata' },
  ],
})
