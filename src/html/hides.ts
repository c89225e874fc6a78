import type { Element } from 'hast'
import type { HiddenBy } from '../types.js'
import { isUnseenName } from '../words/html/unseen-names.js'
import { styleHides, styleShrinks } from './style-hides.js'

/** How an element's own attributes hide it from a reader of the page, if they do. */
export function hiddenByAttribute({ properties, children }: Element): HiddenBy | undefined {
  const { hidden, popover, style, ariaHidden, className } = properties
  // `until-found` is revealed by the browser's own search, so it is there to be read.
  if (hidden !== undefined && hidden !== false && hidden !== null && hidden !== 'until-found') return 'hidden-attribute'
  if (popover !== undefined && popover !== null) return 'hidden-attribute'
  const styled = typeof style === 'string' ? hiddenByStyle(style, children) : undefined
  if (styled !== undefined) return styled
  if (className !== undefined && Array.isArray(className)) {
    for (let at = 0; at < className.length; at++) if (isUnseen(className[at])) return 'off-screen'
  }
  return ariaHidden === 'true' ? 'aria-hidden' : undefined
}

function hiddenByStyle(style: string, children: Element['children']): HiddenBy | undefined {
  const how = styleHides(style)
  if (how !== undefined || !styleShrinks(style)) return how
  return children.some(({ type }) => type === 'element') ? undefined : 'off-screen'
}

const isUnseen = (name: string | number | undefined): boolean => typeof name === 'string' && isUnseenName(name)
