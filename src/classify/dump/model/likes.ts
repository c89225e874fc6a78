import type { DumpModel } from '../../../model/dump-model.js'
import type { PageTokens } from '../view/tokens.js'

/** What the words of each block say, in log-odds, by the lexicon. */
export interface Likes {
  /** That the block is content. */
  readonly own: Float64Array
  /** That the blocks after it are; that those before it are. */
  readonly after: Float64Array
  readonly before: Float64Array
  /** The token that speaks most for the block, the one that speaks most against it, and what the last one says: a short block as a whole. */
  readonly most: Float64Array
  readonly least: Float64Array
  readonly last: Float64Array
  /** 1 for each token that the lexicon knows. */
  readonly known: Uint8Array
}

/** What the words of each block say: the sum of their weights by the root of their count. */
export function likesOf({ lexicon, bias }: DumpModel, { hashes, start }: PageTokens): Likes {
  const size = start.length - 1
  const known = new Uint8Array(hashes.length)
  const likes = {
    own: new Float64Array(size),
    after: new Float64Array(size),
    before: new Float64Array(size),
    most: new Float64Array(size),
    least: new Float64Array(size),
    last: new Float64Array(size),
    known,
  }
  for (let block = 0; block < size; block++) {
    let count = 0
    let own = 0
    let after = 0
    let before = 0
    let most = 0
    let least = 0
    let last = 0
    for (let at = start[block] ?? 0, end = start[block + 1] ?? 0; at < end; at++) {
      const token = lexicon.find(hashes[at] ?? 0)
      last = 0
      if (token < 0) continue
      known[at] = 1
      count++
      last = lexicon.score(0, token)
      own += last
      if (last > most) most = last
      else if (last < least) least = last
      after += lexicon.score(1, token)
      before += lexicon.score(2, token)
    }
    const scale = 1 / Math.sqrt(Math.max(1, count))
    likes.own[block] = (bias[0] ?? 0) + own * scale
    likes.after[block] = (bias[1] ?? 0) + after * scale
    likes.before[block] = (bias[2] ?? 0) + before * scale
    likes.most[block] = most
    likes.least[block] = least
    likes.last[block] = last
  }
  return likes
}
