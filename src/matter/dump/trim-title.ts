import type { Page } from '../../types.js'
import { homePages } from '../../words/home-pages.js'

/** A bar or a dash with space around it, before the site's name. */
const parting = /\s[|–—·»:-]{1,2}\s/g
/** Between the pages of a path: marks that hardly stand in a headline, and others. */
const step = /\s?[»›]\s/
const anyStep = /\s?[»›>→/|]\s/
/** Pages of a path at least, if others part them: `Home / Away` is no path. */
const FEWEST = 3
/** A site's name is short: a longer ending belongs to the headline. */
const longestSite = 40

/**
 * The headline without the site's name, where the page's first line was taken for it: what stands behind the last bar, or behind the last dash if another line of the page
 * is that very ending.
 */
export function trimTitle(line: string, page: Page): string {
  const title = endOfPath(line)
  if (page.blocks[0]?.text !== title) return title
  let cut: number | undefined
  for (const { index, 0: mark } of title.matchAll(parting)) {
    const ending = title.slice(index + mark.length)
    const named =
      mark.includes('|') || mark.includes('»') || page.blocks.some(({ text }, at) => at > 0 && text === ending)
    if (index >= 10 && ending.length <= longestSite && named) cut ??= index
  }
  return cut === undefined ? title : title.slice(0, cut)
}

/** The last page of a path that begins with the site's first one: `Home » Boats » Sailing at night`. */
function endOfPath(title: string): string {
  const plain = title.split(step)
  const steps = plain.length > 1 ? plain : title.split(anyStep)
  const last = steps.at(-1)?.trim() ?? ''
  const isPath = steps.length >= (plain.length > 1 ? 2 : FEWEST) && homePages.has((steps[0] ?? '').trim().toLowerCase())
  return isPath && last !== '' ? last : title
}
