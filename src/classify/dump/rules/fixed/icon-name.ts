import { isIconName } from '../../../../words/icons.js'
import { perBlock } from '../rule.js'

/** Nothing but the name of an icon beside a button, a heading or an answer: `expand_more`. */
export const iconName = {
  ...perBlock('icon-name', ({ page, words }, block) =>
    words[block] === 1 && isIconName(page.blocks[block]?.text ?? '') ? 1 : 0,
  ),
  reason: 'icon-names',
  worth: [0, -9],
} as const
