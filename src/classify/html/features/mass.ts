import type { Page } from '../../../types.js'
import { WITHIN } from '../../../words/html/tags.js'
import type { Elements } from './elements.js'
import type { Texts } from './texts.js'

/** Elements whose prose says little of where the main content is. */
const FURNITURE = WITHIN.nav | WITHIN.footer | WITHIN.aside | WITHIN.dialog | WITHIN.form
/** The share that prose in furniture counts: some pages stand in one `<form>` or `<aside>` altogether. */
const FURNITURE_SHARE = 0.25
/** Hidden prose counts in full where the visible page has less than this share of it. */
const VISIBLE_ENOUGH = 0.5

/** Prose of each block as evidence of where the main content is: hidden prose and furniture weigh less. */
export function readMass(page: Page, elements: Elements, texts: Texts): Float64Array {
  const mass = new Float64Array(page.blocks.length)
  let visible = 0
  let hidden = 0
  for (const block of page.blocks) {
    const prose = texts.prose[block.index] ?? 0
    const furniture = (elements.within[block.container] ?? 0) & FURNITURE
    const weighed = block.hidden === 'form-control' ? 0 : furniture === 0 ? prose : prose * FURNITURE_SHARE
    mass[block.index] = weighed
    if (block.hidden === undefined) visible += weighed
    else hidden += weighed
  }
  if (visible < hidden * VISIBLE_ENOUGH) return mass
  for (const block of page.blocks) if (block.hidden !== undefined) mass[block.index] = 0
  return mass
}
