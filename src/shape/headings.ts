import type { Element, ElementContent } from 'hast'

/** The title stands in the front matter, as level 1: the body begins below it. */
const topLevel = 2
const deepest = 6

/**
 * Gives the headings levels that begin at 2 and go down by one at a time, whatever the page skipped for its looks: a
 * heading is below the last one before it that ranks higher, and beside the last one that ranks the same.
 */
export function levelHeadings(headings: readonly Element[]): void {
  const open: number[] = []
  for (const heading of headings) {
    if (isRule(heading)) {
      heading.tagName = 'hr'
      heading.children = []
      continue
    }
    if (isParagraph(heading)) {
      heading.tagName = 'p'
      continue
    }
    const rank = Number(heading.tagName.charAt(1))
    while ((open.at(-1) ?? 0) >= rank) open.pop()
    open.push(rank)
    heading.tagName = `h${Math.min(deepest, topLevel + open.length - 1)}`
  }
}

/** Longer than any heading. A shorter one may be a dek. */
const longest = 220

/** Running text that is set as a heading for its looks. */
function isParagraph(heading: Element): boolean {
  let length = 0
  const todo: ElementContent[] = [heading]
  for (let node = todo.pop(); node !== undefined && length <= longest; node = todo.pop()) {
    if (node.type === 'text') length += node.value.length
    else if (node.type === 'element') todo.push(...node.children)
  }
  return length > longest
}

/** A line of dashes or the like, which pages set as headings too. */
function isRule({ children: [only, ...others] }: Element): boolean {
  return others.length === 0 && only?.type === 'text' && /^(?:[-_=*~—–•·]\s*){3,}$/.test(only.value)
}
