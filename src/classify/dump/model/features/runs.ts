import type { FeatureTable } from '../../../model/features/table.js'
import type { DumpView } from '../../view/view.js'
import type { Scores } from './scores.js'

/** What the lexicon says of the whole run of like-shaped blocks (labels of a menu, paragraphs) that a block stands in, and of its neighbours; and of those without a gap between. */
export function addRuns(table: FeatureTable, view: DumpView, { chance }: Scores): void {
  const shaped = table.columns(['runSize', 'runLike', 'runWords', 'runBefore', 'runAfter'])
  const gapped = table.columns(['gapSize', 'gapLike', 'gapWords'])
  const { size, shape, words, page } = view
  let before = -1
  for (let first = 0; first < size; ) {
    let end = first + 1
    while (end < size && shape[end] === shape[first]) end++
    const like = fill([shaped.runSize, shaped.runLike, shaped.runWords], { chance, words }, first, end)
    shaped.runBefore.fill(before, first, end)
    shaped.runAfter.fill(-1, first, end)
    for (let at = first - 1; at >= 0 && shaped.runAfter[at] === -1; at--) shaped.runAfter[at] = like
    before = like
    first = end
  }
  for (let first = 0; first < size; ) {
    let end = first + 1
    while (end < size && (page.blocks[end]?.gap ?? 0) === 0) end++
    fill([gapped.gapSize, gapped.gapLike, gapped.gapWords], { chance, words }, first, end)
    first = end
  }
}

/** Writes size, mean chance and words of a run into its rows; returns the mean. */
function fill(
  [sizes, likes, sums]: readonly [Float32Array, Float32Array, Float32Array],
  { chance, words }: { chance: Float64Array; words: Float64Array },
  first: number,
  end: number,
): number {
  let sum = 0
  let weight = 0
  let all = 0
  for (let at = first; at < end; at++) {
    const count = words[at] ?? 0
    const own = Math.sqrt(count) + 0.1
    sum += own * (chance[at] ?? 0)
    weight += own
    all += count
  }
  sizes.fill(end - first, first, end)
  likes.fill(sum / weight, first, end)
  sums.fill(all, first, end)
  return sum / weight
}
