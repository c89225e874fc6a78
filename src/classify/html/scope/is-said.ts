import type { Block } from '../../../types.js'
import { PHRASE } from '../../../words/html/furniture.js'
import { WITHIN } from '../../../words/html/tags.js'
import type { Context } from '../features/index.js'

/** Phrases of what one can press or fill in beside a comment. */
const BUTTONS =
  PHRASE.consent |
  PHRASE.share |
  PHRASE.newsletter |
  PHRASE.login |
  PHRASE.search |
  PHRASE.comments |
  PHRASE.navigation |
  PHRASE.advertisement |
  PHRASE.media |
  PHRASE.shop
const APPARATUS = WITHIN.form | WITHIN.button | WITHIN.nav | WITHIN.dialog

/** Whether a block of a section is what somebody said in it: no button, no form, nothing hidden. */
export function isSaid({ elements, phrases }: Context, { index, container, hidden, words }: Block): boolean {
  if (words === 0 || (hidden !== undefined && hidden !== 'aria-hidden')) return false
  return ((elements.within[container] ?? 0) & APPARATUS) === 0 && ((phrases.whole[index] ?? 0) & BUTTONS) === 0
}
