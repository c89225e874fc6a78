import { elementOf } from '../../view/element-of.js'
import type { DumpRule } from '../rule.js'
import { perBlock } from '../rule.js'

/** From this share of its characters on, a block is nothing but links. */
const ALL = 0.8

/**
 * A block of links alone, where they are known: on pages that were scraped as Markdown. The model learnt from lines without them.
 * Headings of cards are links as well, and are judged by what stands below them.
 */
export const allLinks: DumpRule = {
  ...perBlock('all-links', ({ page }, block) => {
    const { linked, text } = page.blocks[block] ?? { linked: 0, text: '' }
    return linked > ALL * text.length && !/^h[1-6]$/.test(elementOf(page, block).node?.tagName ?? '') ? 1 : 0
  }),
  reason: 'navigation',
  worth: [0, -1],
  applies: ({ page }) => page.tagged === true,
}
