import type { Context } from '../features/index.js'
import { findHeadedSections } from './headed-sections.js'
import { findNamedSections } from './named-sections.js'
import type { Section } from './section.js'

/** Blocks that may stand between two pieces of one section: a date, a rule with a label. */
const GAP = 2

/** Finds the comments, the reviews and the links to related pages: by what their elements are called, and by their headings. */
export function findSections(context: Context): Section[] {
  const named = findNamedSections(context)
  return join([...named, ...findHeadedSections(context, named)].sort((a, b) => a.first - b.first))
}

/** Makes one of the sections of a kind that follow each other: each comment may be an element of its own. */
function join(sections: readonly Section[]): Section[] {
  const joined: Section[] = []
  for (const section of sections) {
    const last = joined.at(-1)
    if (last !== undefined && last.part === section.part && section.first <= last.end + GAP) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, section.end) }
    } else joined.push(section)
  }
  return joined
}
