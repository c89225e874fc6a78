import type { PageTokens } from '../view/tokens.js'
import type { Likes } from './likes.js'

/** Of the dumps that were trained on, 4 in 2,349 have fewer of their tokens in the lexicon; texts in Arabic and Thai do. */
const FEWEST = 0.1

/**
 * Does the lexicon know enough of a page's tokens for the network to be asked? It was trained on pages whose words say something, and is sure of itself where they say
 * nothing; trees fall back on means.
 */
export function isFamiliar({ known }: Likes, { start }: PageTokens): boolean {
  const all = start[start.length - 1] ?? 0
  let count = 0
  for (let at = 0; at < all; at++) count += known[at] ?? 0
  return count >= FEWEST * all
}
