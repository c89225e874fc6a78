import { WITHIN } from '../../../words/html/tags.js'
import { bitCard } from './bit-card.js'

/** Landmarks, lists, tables and the like around a block. Points fitted with folds by host, rounded. */
export const within = bitCard({
  name: 'within',
  column: 'within',
  bits: [
    { bit: WITHIN.nav, points: -1.3, reason: 'navigation' },
    { bit: WITHIN.header, points: -1.7, reason: 'navigation' },
    { bit: WITHIN.footer, points: -3.7, reason: 'footer' },
    { bit: WITHIN.aside, points: -1.8, reason: 'outside-main-content' },
    { bit: WITHIN.main, points: 0.2 },
    { bit: WITHIN.form, points: -0.8, reason: 'form-control' },
    { bit: WITHIN.table, points: 0.3 },
    { bit: WITHIN.list, points: 0.4 },
    { bit: WITHIN.figure, points: -0.9 },
    { bit: WITHIN.dialog, points: -1.8, reason: 'consent-banner' },
    { bit: WITHIN.quote, points: -0.5 },
    { bit: WITHIN.code, points: 0.4 },
    { bit: WITHIN.button, points: -0.6, reason: 'form-control' },
    { bit: WITHIN.link, points: 0.7 },
    { bit: WITHIN.heading, points: 0.5 },
    { bit: WITHIN.label, points: -0.8, reason: 'form-control' },
    { bit: WITHIN.definitions, points: -0.2 },
    { bit: WITHIN.articleHeader, points: -0.3 },
  ],
})
