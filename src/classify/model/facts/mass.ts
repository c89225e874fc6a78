import type { Page } from '../../../types.js'
import { WITHIN } from '../../../words/html/tags.js'
import type { Elements } from './elements.js'
import type { Texts } from './texts.js'

/** What each block weighs as evidence of where the main content is: three measures, one slot a block. */
export interface Mass {
  /** Words of running text outside page furniture. */
  readonly prose: Float64Array
  /** Words outside links, whatever they read like. */
  readonly plain: Float64Array
  /** Arc90's points: one, one more a comma and one a hundred characters (at most three), for 25 characters or more. */
  readonly points: Float64Array
}

/** Elements whose prose says little of where the main content is. */
const FURNITURE = WITHIN.nav | WITHIN.footer | WITHIN.aside | WITHIN.dialog
/** The share that it counts all the same: some pages stand in one `<aside>` altogether. */
const FURNITURE_SHARE = 0.2
/** Hidden prose counts in full where the visible page has less than this share of it. */
const VISIBLE_ENOUGH = 0.5

export function readMass(page: Page, elements: Elements, texts: Texts): Mass {
  const size = page.blocks.length
  const mass = { prose: new Float64Array(size), plain: new Float64Array(size), points: new Float64Array(size) }
  const hidden = hiddenShare(page, texts)
  for (const block of page.blocks) {
    const { index } = block
    const furniture = (elements.within[block.container] ?? 0) & FURNITURE
    const share = (block.hidden === undefined ? 1 : hidden) * (furniture === 0 ? 1 : FURNITURE_SHARE)
    const chars = texts.chars[index] ?? 0
    const free = 1 - (texts.linked[index] ?? 0) / Math.max(1, chars)
    mass.prose[index] = share * (texts.prose[index] ?? 0)
    mass.plain[index] = share * free * (texts.words[index] ?? 0)
    if (chars >= 25) mass.points[index] = share * free * (1 + (texts.commas[index] ?? 0) + Math.min(3, chars / 100))
  }
  return mass
}

/** What hidden text counts: nothing, unless the visible page is an empty shell around it. */
function hiddenShare(page: Page, texts: Texts): number {
  let visible = 0
  let hidden = 0
  for (const block of page.blocks) {
    const prose = texts.prose[block.index] ?? 0
    if (block.hidden === undefined) visible += prose
    else if (block.hidden !== 'form-control') hidden += prose
  }
  return visible < hidden * VISIBLE_ENOUGH ? 1 : 0
}
