import { perBlock } from '../rule.js'

/** A web or mail address, a price, a time or a copyright sign: what furniture often holds and prose seldom. */
export const address = perBlock('address', ({ page, shape }, block) => {
  const text = page.blocks[block]?.text ?? ''
  const kind = kindOf(text)
  return kind === 0 ? 0 : kind + 6 * (shape[block] ?? 0)
})

function kindOf(text: string): number {
  if (text.includes('©')) return 1
  if (text.includes('http') || text.includes('www.')) return 2
  if (text.includes('@')) return 3
  if (text.includes('$') || text.includes('€') || text.includes('£')) return 4
  if (text.endsWith('…') || text.endsWith('...') || text.endsWith('[…]')) return 5
  if (text.endsWith('?')) return 6
  return 0
}
