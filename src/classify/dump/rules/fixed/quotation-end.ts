import { endsQuotation } from '../../../../words/quoting.js'
import type { DumpRule } from '../rule.js'
import { perBlock } from '../rule.js'

/** The button below a quotation that would show all of it. Where the parser has found a quotation, it was by that. */
export const quotationEnd: DumpRule = {
  ...perBlock('quotation-end', ({ page }, block) => (endsQuotation(page.blocks[block]?.text ?? '') ? 1 : 0)),
  reason: 'teaser',
  worth: [0, -6],
  applies: ({ page }) => page.containers.some(({ node }) => node.type === 'element' && node.tagName === 'blockquote'),
}
