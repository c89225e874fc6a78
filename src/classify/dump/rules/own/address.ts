import { signs } from '../../view/view.js'
import { perBlock } from '../rule.js'

/** A copyright sign, a web or mail address, a price, an ellipsis or a question at the end: what furniture often holds and prose seldom. */
export const address = perBlock('address', ({ page, shape, signs }, block) => {
  const kind = kindOf(signs[block] ?? 0, page.blocks[block]?.text ?? '')
  return kind === 0 ? 0 : kind + 6 * (shape[block] ?? 0)
})

function kindOf(found: number, text: string): number {
  if ((found & signs.copyright) !== 0) return 1
  if ((found & signs.address) !== 0) return 2
  if ((found & signs.mail) !== 0) return 3
  if ((found & signs.money) !== 0) return 4
  const last = text.charCodeAt(text.length - 1)
  // An ellipsis, as one character or as the last of three full stops.
  if (last === 0x2026 || (last === 0x2e && text.charCodeAt(text.length - 2) === 0x2e)) return 5
  return last === 0x3f ? 6 : 0
}
