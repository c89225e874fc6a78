import type { FeatureTable } from '../../../model/features/table.js'
import type { Scores } from './scores.js'
import { addStretch } from './stretch.js'
import { windowMeans } from './window.js'

/** What the lexicon makes of the block, of those around it and of the page. */
export function addLexicon(table: FeatureTable, { likes, chance, weight, liked, mass, all }: Scores): void {
  const made = table.columns(['like', 'like-1', 'like+1', 'pageLike', 'pageLiked', 'likedBefore', 'likedAfter'])
  const size = chance.length
  const mean = all > 0 ? mass / all : 0
  for (let at = 0, before = 0; at < size; at++) {
    made.like[at] = likes.own[at] ?? 0
    made['like-1'][at] = likes.own[at - 1] ?? 0
    made['like+1'][at] = likes.own[at + 1] ?? 0
    made.likedBefore[at] = mass > 0 ? before / mass : 0
    before += liked[at] ?? 0
    made.likedAfter[at] = mass > 0 ? (mass - before) / mass : 0
  }
  made.pageLike.fill(mean)
  made.pageLiked.fill(mass)
  windowMeans(table, 'like', chance, [1, 3, 10, 30])
  windowMeans(table, 'liked', liked, [1, 3, 10])
  const worth = new Float64Array(size)
  for (const [name, even] of evens) {
    const level = even ?? mean
    for (let at = 0; at < size; at++) worth[at] = ((chance[at] ?? 0) - level) * (weight[at] ?? 0)
    addStretch(table, name, worth)
  }
}

/** Chances at which a block neither lengthens nor shortens a stretch; the last is the page's own mean. */
const evens: readonly (readonly [name: string, even: number | undefined])[] = [
  ['half', 0.5],
  ['third', 0.3],
  ['mean', undefined],
]
