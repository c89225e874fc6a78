import type { DumpModel } from '../../model/dump-model.js'
import type { Likes } from './features/lexicon.js'
import type { PageTokens } from './tokens.js'

/** What the words of each block say by the lexicon: the sum of their weights by the root of their count. */
export function likesOf({ tokens, bias }: DumpModel, { hashes, start }: PageTokens): Likes {
  const size = start.length - 1
  const likes = { own: new Float64Array(size), after: new Float64Array(size), before: new Float64Array(size) }
  for (let block = 0; block < size; block++) {
    let known = 0
    let own = 0
    let after = 0
    let before = 0
    for (let at = start[block] ?? 0; at < (start[block + 1] ?? 0); at++) {
      const token = tokens.find(hashes[at] ?? 0)
      if (token < 0) continue
      known++
      own += tokens.score(0, token)
      after += tokens.score(1, token)
      before += tokens.score(2, token)
    }
    const root = Math.sqrt(Math.max(1, known))
    likes.own[block] = (bias[0] ?? 0) + own / root
    likes.after[block] = (bias[1] ?? 0) + after / root
    likes.before[block] = (bias[2] ?? 0) + before / root
  }
  return likes
}
