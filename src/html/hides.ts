import type { Element } from 'hast'
import type { HiddenBy } from '../types.js'
import { styleHides } from './style-hides.js'

/** How an element's own attributes hide it from a reader of the page, if they do. */
export function hiddenByAttribute({ properties }: Element): HiddenBy | undefined {
  const { hidden, popover, style, ariaHidden } = properties
  // `until-found` is revealed by the browser's own search, so it is there to be read.
  if (hidden !== undefined && hidden !== false && hidden !== null && hidden !== 'until-found') return 'hidden-attribute'
  if (popover !== undefined && popover !== null) return 'hidden-attribute'
  if (typeof style === 'string' && styleHides(style)) return 'style'
  return ariaHidden === 'true' ? 'aria-hidden' : undefined
}
