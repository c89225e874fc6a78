import type { Element } from 'hast'

/** The title stands in the front matter, as level 1: the body begins below it. */
const topLevel = 2

/** Moves all headings by the same number of levels, so that the highest is an `h2`; their order of rank stays. */
export function shiftHeadings(headings: readonly Element[]): void {
  const levels = headings.map(({ tagName }) => Number(tagName.charAt(1)))
  const shift = topLevel - levels.reduce((lowest, level) => Math.min(lowest, level), 6)
  for (const [at, heading] of headings.entries()) heading.tagName = `h${Math.min(6, (levels[at] ?? topLevel) + shift)}`
}
