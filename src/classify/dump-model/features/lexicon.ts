import type { DumpView } from '../../dump/view/view.js'
import type { FeatureTable } from '../../model/features/table.js'
import { addStretch } from './stretch.js'
import { windowMeans } from './window.js'

/** Log-odds that the words of a block give it: that it is content, that the blocks after it are, that those before it are. */
export interface Likes {
  readonly own: Float64Array
  readonly after: Float64Array
  readonly before: Float64Array
}

/** Blocks that a cue speaks of. */
const CUED = 8

/** What the lexicon makes of the block, of those around it and of the page. */
export function addLexicon(table: FeatureTable, view: DumpView, likes: Likes): void {
  const { size, words } = view
  const made = table.columns([
    'like',
    'like-2',
    'like-1',
    'like+1',
    'like+2',
    'cueAfter',
    'cueBefore',
    'pageLike',
    'pageLiked',
    'likedBefore',
    'likedAfter',
  ])
  const chance = new Float64Array(size)
  const liked = new Float64Array(size)
  const weight = new Float64Array(size)
  let all = 0
  let mass = 0
  for (let at = 0; at < size; at++) {
    chance[at] = 1 / (1 + Math.exp(-(likes.own[at] ?? 0)))
    weight[at] = (words[at] ?? 0) ** 0.7
    liked[at] = (chance[at] ?? 0) * (weight[at] ?? 0)
    all += weight[at] ?? 0
    mass += liked[at] ?? 0
  }
  const mean = all > 0 ? mass / all : 0
  let before = 0
  for (let at = 0; at < size; at++) {
    made.like[at] = likes.own[at] ?? 0
    made['like-2'][at] = likes.own[at - 2] ?? 0
    made['like-1'][at] = likes.own[at - 1] ?? 0
    made['like+1'][at] = likes.own[at + 1] ?? 0
    made['like+2'][at] = likes.own[at + 2] ?? 0
    made.likedBefore[at] = mass > 0 ? before / mass : 0
    before += liked[at] ?? 0
    made.likedAfter[at] = mass > 0 ? (mass - before) / mass : 0
  }
  made.pageLike.fill(mean)
  made.pageLiked.fill(mass)
  addCues(made.cueAfter, made.cueBefore, likes)
  windowMeans(table, 'like', chance, [1, 3, 10, 30])
  windowMeans(table, 'liked', liked, [1, 3, 10])
  for (const [name, even] of evens) {
    addStretch(
      table,
      name,
      Float64Array.from(chance, (own, at) => (own - (even ?? mean)) * (weight[at] ?? 0)),
    )
  }
}

/** Chances at which a block neither lengthens nor shortens a stretch; the last is the page's own mean. */
const evens: readonly (readonly [name: string, even: number | undefined])[] = [
  ['half', 0.5],
  ['third', 0.3],
  ['mean', undefined],
]

/** Sum of what the blocks before say of those after them, weaker with distance, and the other way round. */
function addCues(after: Float32Array, before: Float32Array, likes: Likes): void {
  const size = likes.own.length
  const fade = 1 - 1 / CUED
  for (let at = 0, sum = 0; at < size; at++) {
    after[at] = sum
    sum = sum * fade + (likes.after[at] ?? 0)
  }
  for (let at = size - 1, sum = 0; at >= 0; at--) {
    before[at] = sum
    sum = sum * fade + (likes.before[at] ?? 0)
  }
}
