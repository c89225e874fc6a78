import { PART } from '../../../words/html/part-names.js'
import { PURPOSE } from '../../../words/html/purposes.js'
import type { Context } from '../features/index.js'
import { sectionTest } from './may-be-section.js'
import type { Part, Section } from './section.js'

/** Finds the sections that their elements' classes, ids and schema.org types name; of those inside each other, the outermost. */
export function findNamedSections(context: Context): Section[] {
  const { page, vocabulary } = context
  const sections: Section[] = []
  const inside = new Uint8Array(page.containers.length)
  let test: ReturnType<typeof sectionTest> | undefined
  for (const { index, parent, first, end } of page.containers) {
    inside[index] = inside[parent] ?? 0
    if (inside[index] !== 0) continue
    const part = partOf(vocabulary.ownParts[index] ?? 0, vocabulary.ownPurpose[index] ?? 0)
    if (part === undefined) continue
    test ??= sectionTest(context)
    if (!test({ part, first, end })) continue
    inside[index] = 1
    sections.push({ part, first, end })
  }
  return sections
}

/** Shops build their reviews of what their software calls comments, so a review it is where both are named. */
function partOf(parts: number, purpose: number): Part | undefined {
  if (parts & PART.reviews) return 'reviews'
  if (parts & PART.comments || purpose & PURPOSE.comments) return 'comments'
  return purpose & PURPOSE.related ? 'related' : undefined
}
