import type { Rule } from './rule.js'

/** Points against a line that says whose the page is. On 597 pages of three sets (every third) no such line was kept: pages say it in an element for it. Those that come as Markdown do not. */
const POINTS = -2.5
const LONGEST = 30

/** The mark with a year behind it: a paragraph about copyright has none, and neither has the credit of a picture. */
const mark = /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?\d{4}|^copyright\s+\d{4}/i

/** “© 2025 The Harbour Post. Privacy, terms.” */
export const copyright: Rule = {
  name: 'copyright',
  apply: ({ page }, board) => {
    for (const { index, text, words } of page.blocks)
      if (words <= LONGEST && mark.test(text)) board.add(index, 'copyright', POINTS, 'legal')
  },
}
