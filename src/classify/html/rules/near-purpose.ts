import { PURPOSE } from '../../../words/html/purposes.js'
import { bitCard } from './bit-card.js'

/** What the names on the block and the three elements around it say that the part is for. Points fitted with folds by host, rounded. */
export const nearPurpose = bitCard({
  name: 'near-purpose',
  column: 'nearPurpose',
  bits: [
    { bit: PURPOSE.navigation, points: -0.3, reason: 'navigation' },
    { bit: PURPOSE.breadcrumb, points: -0.2, reason: 'breadcrumb' },
    { bit: PURPOSE.pagination, points: -0.1, reason: 'pagination' },
    { bit: PURPOSE['share-bar'], points: -0.6, reason: 'share-bar' },
    { bit: PURPOSE['newsletter-box'], points: -0.5, reason: 'newsletter-box' },
    { bit: PURPOSE['paywall-notice'], points: -0.3, reason: 'paywall-notice' },
    { bit: PURPOSE.related, points: -0.6, reason: 'related' },
    { bit: PURPOSE.teaser, points: -0.5, reason: 'teaser' },
    { bit: PURPOSE.comments, points: -0.7, reason: 'comments' },
    { bit: PURPOSE.advertisement, points: -0.4, reason: 'advertisement' },
    { bit: PURPOSE.legal, points: -0.8, reason: 'legal' },
    { bit: PURPOSE.footer, points: -0.6, reason: 'footer' },
    { bit: PURPOSE.login, points: -0.2, reason: 'login' },
    { bit: PURPOSE.search, points: 0.2 },
    { bit: PURPOSE['language-switch'], points: -0.2, reason: 'language-switch' },
    { bit: PURPOSE.metadata, points: -0.2, reason: 'metadata' },
  ],
})
