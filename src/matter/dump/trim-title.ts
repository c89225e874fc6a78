import type { Page } from '../../types.js'

/** A bar or a dash with space around it, before the site's name. */
const parting = /\s[|–—·»:-]{1,2}\s/g
/** A site's name is short: a longer ending belongs to the headline. */
const longestSite = 40

/**
 * The headline without the site's name, where the page's first line was taken for it: what stands behind the last bar, or behind the last dash if another line of the page
 * is that very ending.
 */
export function trimTitle(title: string, page: Page): string {
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
