import { type DumpView, shapes } from '../../dump/view/view.js'
import { FeatureTable } from '../../model/features/table.js'
import type { PageTokens } from '../tokens.js'
import { addAround, addSinceCues } from './around.js'
import { addLexicon, type Likes } from './lexicon.js'
import { addOwn, addPhrases } from './own.js'
import { addPlace } from './place.js'
import { addStretch } from './stretch.js'

/** Everything that the trees count by, for each block of a page. Their order is the weights'. */
export function measureDump(view: DumpView, tokens: PageTokens, likes: Likes): FeatureTable {
  const table = new FeatureTable(view.size)
  addOwn(table, view)
  addPhrases(table, view)
  addPlace(table, view)
  addAround(table, view, tokens)
  addSinceCues(table, view)
  addStretch(table, 'dense', proseWorth(view))
  addLexicon(table, view, likes)
  return table
}

/** Prose lengthens a stretch, short lines shorten it: what the shape of the lines alone says. */
function proseWorth({ words, shape, size }: DumpView): Float64Array {
  const worth = new Float64Array(size)
  for (let at = 0; at < size; at++) worth[at] = shape[at] === shapes.long ? (words[at] ?? 0) ** 0.7 : -2
  return worth
}
