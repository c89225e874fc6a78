import { scorecard } from './scorecard.js'

/** Pages begin with menus and end with footers. Points fitted with folds by host, rounded. */
export const place = scorecard({
  name: 'place',
  by: { column: 'place', cuts: [0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97] },
  points: [0, 0.1, 0.4, 0.1, -0.1, -0.3, -0.4, -0.2],
})
