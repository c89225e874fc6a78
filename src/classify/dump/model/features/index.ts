import { FeatureTable } from '../../../model/features/table.js'
import { type DumpView, shapes } from '../../view/view.js'
import type { Likes } from '../likes.js'
import { addAround } from './around.js'
import { addCohesion } from './cohesion.js'
import { addCues } from './cues.js'
import { addLexicon } from './lexicon.js'
import { addOwn } from './own.js'
import { addPlace } from './place.js'
import { addRuns } from './runs.js'
import { scoresOf } from './scores.js'
import { addStretch } from './stretch.js'

/** Columns that are made below, and some to spare. */
const ROOM = 128

/**
 * Everything that the trees count by, for each block of a page. Their order is the weights'.
 * @param memory gives room for so many numbers, all of them 0.
 */
export function measureDump(view: DumpView, likes: Likes, memory = ownMemory): FeatureTable {
  const table = new FeatureTable(view.size, ROOM, memory(view.size * ROOM))
  const scores = scoresOf(view, likes)
  addOwn(table, view)
  addPlace(table, view)
  addAround(table, view)
  addStretch(table, 'dense', proseWorth(view, scores.weight))
  addLexicon(table, scores)
  addCues(table, likes)
  addRuns(table, view, scores)
  addCohesion(table, view.tokens, scores)
  return table
}

const ownMemory = (count: number): Float32Array<ArrayBufferLike> => new Float32Array(count)

/** Prose lengthens a stretch, short lines shorten it: what the shape of the lines alone says. */
function proseWorth({ shape, size }: DumpView, weight: Float64Array): Float64Array {
  const worth = new Float64Array(size)
  for (let at = 0; at < size; at++) worth[at] = shape[at] === shapes.long ? (weight[at] ?? 0) : -2
  return worth
}
