import { PHRASE } from '../../../words/html/furniture.js'
import { TAG } from '../../../words/html/tags.js'
import { hashWords, type PhraseHits, PhraseTable } from '../../../words/phrases/index.js'
import { reviews } from '../../../words/phrases/reviews.js'
import type { Context } from '../features/index.js'
import { sectionTest } from './may-be-section.js'
import type { Part, Section } from './section.js'

/** Longest heading of a section, in words: “12 comments on” and the title of the page is none that is known. */
const LONGEST = 8

const reviewHeadings = new PhraseTable([reviews])
const hashes = new Int32Array(LONGEST * 2)
const hits: PhraseHits = { whole: 0, part: 0 }

/** Finds the sections that begin with a heading such as “Comments”, outside those that are known. */
export function findHeadedSections(context: Context, known: readonly Section[]): Section[] {
  const sections: Section[] = []
  let test: ReturnType<typeof sectionTest> | undefined
  let next = 0
  let end = 0
  for (const { index } of context.page.blocks) {
    while ((known[next]?.first ?? Number.POSITIVE_INFINITY) <= index) end = Math.max(end, known[next++]?.end ?? 0)
    if (index < end) continue
    const part = headed(context, index)
    if (part === undefined) continue
    const section = { part, first: index, end: endOf(context, index) }
    test ??= sectionTest(context)
    if (section.end > index + 1 && test(section)) {
      sections.push(section)
      end = section.end
    }
  }
  return sections
}

function headed({ page, phrases, elements }: Context, index: number): Part | undefined {
  const block = page.blocks[index]
  if (
    block === undefined ||
    block.words > LONGEST ||
    !(levelOf(elements.tag, elements.outer[block.container] ?? 0) > 1)
  )
    return
  reviewHeadings.find(hashes, hashWords(block.text, hashes), hits)
  if (hits.whole !== 0) return 'reviews'
  const whole = phrases.whole[index] ?? 0
  if (whole & PHRASE.comments) return 'comments'
  return whole & PHRASE.related ? 'related' : undefined
}

/** 1 for `<h1>` to 4 for `<h4>` and less; 0 for what is no heading. */
function levelOf(tags: Uint8Array, container: number): number {
  const tag = tags[container] ?? 0
  return tag >= TAG.h1 && tag <= TAG.h4 ? tag - TAG.h1 + 1 : 0
}

/**
 * Where the section ends whose heading this is: with the outermost element that begins with the heading, or, where the heading stands among what it
 * heads, with the element around them or the next heading that is no lesser one.
 */
function endOf({ page: { blocks, containers }, elements }: Context, index: number): number {
  let at = elements.outer[blocks[index]?.container ?? 0] ?? 0
  const level = levelOf(elements.tag, at)
  let end = index + 1
  while (at >= 0 && containers[at]?.first === index) {
    end = containers[at]?.end ?? end
    at = containers[at]?.parent ?? -1
  }
  if (end > index + 1 || at < 0) return end
  const limit = containers[at]?.end ?? end
  for (let next = index + 1; next < limit; next++) {
    const other = levelOf(elements.tag, elements.outer[blocks[next]?.container ?? 0] ?? 0)
    if (other > 0 && other <= level) return next
  }
  return limit
}
