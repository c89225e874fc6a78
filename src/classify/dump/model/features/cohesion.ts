import type { FeatureTable } from '../../../model/features/table.js'
import type { PageTokens } from '../../view/tokens.js'
import type { Scores } from './scores.js'

/** Slots of the table of a page's words: collisions are rare and harmless. */
const SLOTS = 8192
const counts = new Float32Array(SLOTS)
const masses = new Float32Array(SLOTS)
const titled = new Uint8Array(SLOTS)

const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 19

/** How much the block shares its rarer words with the rest of the page: a story keeps to its subject. And how much with the first line: in many dumps the title. */
export function addCohesion(table: FeatureTable, tokens: PageTokens, scores: Scores): void {
  const made = table.columns(['shared', 'sharedLike', 'unknown', 'titleShare', 'titleCover', 'sinceTitle', 'bestTitle'])
  const titleWords = countWords(tokens, scores)
  const { hashes, start, words } = tokens
  const { chance, likes } = scores
  let nearest = 0
  let most = 0
  for (let at = 0; at < chance.length; at++) {
    const own = chance[at] ?? 0
    const total = words[at] ?? 0
    let shared = 0
    let liked = 0
    let rare = 0
    let title = 0
    for (let token = start[at] ?? 0, end = token + 2 * total; token < end; token += 2) {
      const slot = slotOf(hashes[token] ?? 0)
      title += titled[slot] ?? 0
      if (likes.known[token] === 1) continue
      rare++
      const count = (counts[slot] ?? 0) - 1
      if (count <= 0) continue
      shared += count < 4 ? count : 4
      liked += ((masses[slot] ?? 0) - own) / count
    }
    made.unknown[at] = total > 0 ? rare / total : 0
    made.shared[at] = rare > 0 ? shared / rare : 0
    made.sharedLike[at] = rare > 0 ? liked / rare : 0
    const share = total > 0 ? title / total : 0
    const cover = titleWords > 0 ? title / titleWords : 0
    made.titleShare[at] = share
    made.titleCover[at] = cover
    const like = share * Math.min(1, cover)
    if (at > 0 && like > most + 0.05) {
      most = like
      nearest = at
    }
  }
  made.bestTitle.fill(most)
  for (let at = 0; at < chance.length; at++) made.sinceTitle[at] = most > 0.2 ? at - nearest : -300
}

/** Counts the page's rarer words, with the chances of their blocks, and marks those of the first line; returns how many words that has. */
function countWords({ hashes, start, words }: PageTokens, { chance, likes }: Scores): number {
  counts.fill(0)
  masses.fill(0)
  titled.fill(0)
  for (let at = 0; at < chance.length; at++) {
    const own = chance[at] ?? 0
    for (let token = start[at] ?? 0, end = token + 2 * (words[at] ?? 0); token < end; token += 2) {
      const slot = slotOf(hashes[token] ?? 0)
      if (at === 0) titled[slot] = 1
      if (likes.known[token] === 1) continue
      counts[slot] = (counts[slot] ?? 0) + 1
      masses[slot] = (masses[slot] ?? 0) + own
    }
  }
  return words[0] ?? 0
}
