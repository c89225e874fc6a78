import { WITHIN } from '../../../words/html/tags.js'
import { bitCard } from './bit-card.js'

/** Landmarks, lists, tables and the like around a block. Points fitted with folds by host, rounded. */
export const within = bitCard({
  name: 'within',
  column: 'within',
  bits: [
    { bit: WITHIN.nav, points: -0.9, reason: 'navigation' },
    { bit: WITHIN.header, points: -0.9, reason: 'navigation' },
    { bit: WITHIN.footer, points: -1.9, reason: 'footer' },
    { bit: WITHIN.aside, points: -1, reason: 'outside-main-content' },
    { bit: WITHIN.main, points: 0.3 },
    { bit: WITHIN.form, points: -0.7, reason: 'form-control' },
    { bit: WITHIN.table, points: 0.4 },
    { bit: WITHIN.list, points: 0.3 },
    { bit: WITHIN.figure, points: -0.8 },
    { bit: WITHIN.dialog, points: -1.2, reason: 'consent-banner' },
    { bit: WITHIN.quote, points: -0.2 },
    { bit: WITHIN.code, points: 0.2 },
    { bit: WITHIN.button, points: -0.5, reason: 'form-control' },
    { bit: WITHIN.link, points: 0.3 },
    { bit: WITHIN.heading, points: 0.3 },
    { bit: WITHIN.label, points: -0.4, reason: 'form-control' },
    { bit: WITHIN.definitions, points: -0.2 },
    { bit: WITHIN.articleHeader, points: -0.2 },
  ],
})
