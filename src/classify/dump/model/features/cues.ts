import type { FeatureTable } from '../../../model/features/table.js'
import type { Likes } from '../likes.js'

/** Blocks that a cue speaks of. */
const CUED = 8

/**
 * What the words of other blocks say of this one: a heading such as "Related" of those after it, a byline likewise, a share bar of those before it.
 * Sums that fade with distance; and what the block itself says of those around it.
 */
export function addCues(table: FeatureTable, likes: Likes): void {
  const made = table.columns([
    'cueAfter',
    'cueBefore',
    'saysAfter',
    'saysBefore',
    'most',
    'least',
    'lastToken',
    'low5',
    'lowFar',
  ])
  addFading(made.cueAfter, likes.after, 1)
  addFading(made.cueBefore, likes.before, -1)
  made.saysAfter.set(likes.after)
  made.saysBefore.set(likes.before)
  made.most.set(likes.most)
  made.least.set(likes.least)
  made.lastToken.set(likes.last)
  addLowest(made.low5, made.lowFar, likes.after)
}

/** The sum of what all blocks on one side said, weaker with distance. */
function addFading(column: Float32Array, said: Float64Array, step: 1 | -1): void {
  const size = said.length
  const fade = 1 - 1 / CUED
  for (let count = 0, at = step === 1 ? 0 : size - 1, sum = 0; count < size; count++, at += step) {
    column[at] = sum
    sum = sum * fade + (said[at] ?? 0)
  }
}

/** The strongest word against what follows that has been said so far, weaker with distance, and how far off it is. */
function addLowest(low: Float32Array, far: Float32Array, said: Float64Array): void {
  const fade = 1 - 1 / 64
  for (let at = 0, lowest = 0, place = 0; at < said.length; at++) {
    low[at] = lowest
    far[at] = at - place
    lowest *= fade
    const own = said[at] ?? 0
    if (own < lowest) {
      lowest = own
      place = at
    }
  }
}
