import type { DumpRule } from '../rule.js'

/** A block that begins with a numbered address, and what a text browser prints above a list of them. */
const address = /^\s*\d{1,5}\.\s[a-z][a-z\d+.-]*:\S/i
const head = /^\s*(?:references$|(?:visible |hidden )?links:)/i

/** The list of addresses at the end of a page that a text browser printed. */
export const linkList: DumpRule = {
  name: 'link-list',
  reason: 'navigation',
  worth: [0, -8],
  applies: ({ page }) => page.listsLinks === true,
  sort({ page: { blocks } }, bins) {
    let first = blocks.length
    for (let at = blocks.length - 1; at >= 0; at--) {
      const text = blocks[at]?.text ?? ''
      if (!address.test(text) && !head.test(text)) break
      first = at
    }
    bins.fill(1, first)
  },
}
