import type { DumpView } from '../../view/view.js'
import { weightOf } from '../../view/weight.js'
import type { Likes } from '../likes.js'

/** What several groups of features need of the lexicon's scores, worked out once a page. */
export interface Scores {
  readonly likes: Likes
  /** Chance that the words of a block give it of being content. */
  readonly chance: Float64Array
  /** Words to a power: keeps one very long block from outweighing a page. */
  readonly weight: Float64Array
  /** Chance times weight. */
  readonly liked: Float64Array
  /** Sums over the page. */
  readonly mass: number
  readonly all: number
}

/** Works out what the features share. */
export function scoresOf(view: DumpView, likes: Likes): Scores {
  const { size, words } = view
  const chance = new Float64Array(size)
  const weight = new Float64Array(size)
  const liked = new Float64Array(size)
  let all = 0
  let mass = 0
  for (let at = 0; at < size; at++) {
    const own = 1 / (1 + Math.exp(-(likes.own[at] ?? 0)))
    const heavy = weightOf(words[at] ?? 0)
    chance[at] = own
    weight[at] = heavy
    liked[at] = own * heavy
    all += heavy
    mass += own * heavy
  }
  return { likes, chance, weight, liked, mass, all }
}
