import type { Rule } from './rule.js'

/** Points against hidden text where the visible page has the content: more than any other rule gives. */
const POINTS = -20
/** Share of the likely content that must be visible. */
const VISIBLE = 0.5

/**
 * Text that a reader of the page cannot see is no content where there is content to be seen. Where there is none, the page
 * shows its content with a script, and hidden text is all there is.
 */
export const hiddenText: Rule = {
  name: 'hidden-text',
  apply: ({ page }, board) => {
    let visible = 0
    let all = 0
    for (const { index, words, hidden } of page.blocks) {
      const likely = words / (1 + Math.exp(-(board.points[index] ?? 0)))
      all += likely
      if (hidden === undefined) visible += likely
    }
    if (visible < VISIBLE * all) return
    for (const { index, hidden } of page.blocks) {
      if (hidden === 'style' || hidden === 'hidden-attribute') board.add(index, 'hidden-text', POINTS, 'hidden')
    }
  },
}
