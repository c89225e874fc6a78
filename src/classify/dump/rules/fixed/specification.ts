import { charClass } from '../../../../text/char-class.js'
import { headsSpecification } from '../../../../words/specification.js'
import { furniture } from '../../view/books.js'
import { type DumpView, shapes } from '../../view/view.js'
import type { DumpRule } from '../rule.js'

/** Fewer fields are no specification; one has so many lines at most. */
const FEWEST = 3
const MOST = 80
/** Lines that look like no field between two that do. */
const MISSES = 1
/** Words of a field at most. */
const longest = 16

/** The data of a thing below their heading: `Weight: 1.35 kg`. Most pages that the models learnt from are prose, so that they take it for a menu. */
export const specification: DumpRule = {
  name: 'specification',
  reason: 'low-score',
  worth: [0, 2.5],
  sort(view, bins) {
    const { page, size, words } = view
    for (let block = 0; block + FEWEST < size; block++) {
      if (
        (words[block] ?? 0) > 4 ||
        (view.copies[block] ?? 1) > 2 ||
        !headsSpecification(page.blocks[block]?.text ?? '')
      )
        continue
      const end = endOfFields(view, block + 1)
      if (end > block + 1) bins.fill(1, block, end)
    }
  },
}

/** Index after the fields that begin at a block; the block itself where too few do. */
function endOfFields(view: DumpView, start: number): number {
  let end = start
  let fields = 0
  let misses = 0
  for (let block = start; block < Math.min(view.size, start + MOST) && misses <= MISSES; block++) {
    if ((view.shape[block] ?? 0) === shapes.long || ((view.whole[block] ?? 0) & furniture) !== 0) break
    if (isField(view, block)) {
      fields++
      misses = 0
      end = block + 1
    } else misses++
  }
  return fields < FEWEST ? start : end
}

/** A row of a table, a number with its unit, or a label with what it stands for. */
function isField({ page, words, digits, commas, last, copies }: DumpView, block: number): boolean {
  if ((words[block] ?? 0) > longest || (copies[block] ?? 1) > 2 || last[block] === charClass.stop) return false
  const { text, leaves } = page.blocks[block] ?? { text: '', leaves: [] }
  if (leaves.length > 1 && !page.tagged) return true
  if ((words[block] ?? 0) > 1 && (digits[block] ?? 0) > 0) return true
  return (commas[block] ?? 0) > 0 && /^[^:：]{2,40}[:：]\s?\S/.test(text)
}
