import type { Scoreboard } from '../scoreboard.js'
import type { DumpView } from './view/view.js'

/** Blocks that stand beside the same label, and what they have in common. */
interface Frame {
  members: number
  weight: number
  liked: number
}

/** A shorter block is a label itself. */
const LEAST_WORDS = 8
/** A longer block speaks no louder for the others. */
const MOST_WORDS = 60
/** What a block's chance takes over from its frame's mean: out of fold, forums gain 0.2 points of word F1 by it and no kind of page loses. */
const SHARE = 0.5
/** Keeps the prints of labels before a block apart from those of labels after one. */
const BEFORE = 2 ** 33
const NO_FRAME = Number.NaN
/** Chances closer than this to 0 and 1 are not told apart. */
const SURE = 1e-6

/**
 * Texts that a page sets between the same labels, as the posts of a thread between "Reply" and "Quote", are of one kind: a short post, of which its
 * own words say little, stays or goes with the long ones.
 */
export function shareFrames(view: DumpView, board: Scoreboard): void {
  const frames = new Map<number, Frame>()
  for (let block = 0; block < view.size; block++) join(frames, view, block)
  if (frames.size === 0) return
  for (let block = 0; block < view.size; block++) {
    const frame = frames.get(frameOf(view, block))
    if (frame === undefined || frame.members < 2) continue
    const own = view.chance[block] ?? 0
    const chance = hold((1 - SHARE) * own + SHARE * (frame.liked / frame.weight))
    board.add(block, 'frame', logOdds(chance) - logOdds(hold(own)))
    view.chance[block] = chance
  }
}

function join(frames: Map<number, Frame>, view: DumpView, block: number): void {
  const key = frameOf(view, block)
  if (Number.isNaN(key)) return
  const frame = frames.get(key) ?? { members: 0, weight: 0, liked: 0 }
  const weight = Math.sqrt(Math.min(MOST_WORDS, view.words[block] ?? 0))
  frame.members++
  frame.weight += weight
  frame.liked += weight * (view.chance[block] ?? 0)
  frames.set(key, frame)
}

/** The label after a block, or else the one before it, that stands on the page more than once. */
function frameOf({ words, copies, print, size }: DumpView, block: number): number {
  if ((words[block] ?? 0) < LEAST_WORDS || (copies[block] ?? 1) > 1) return NO_FRAME
  if (block + 1 < size && (copies[block + 1] ?? 1) > 1) return print[block + 1] ?? NO_FRAME
  if (block > 0 && (copies[block - 1] ?? 1) > 1) return (print[block - 1] ?? NO_FRAME) + BEFORE
  return NO_FRAME
}

const hold = (chance: number): number => Math.min(1 - SURE, Math.max(SURE, chance))

const logOdds = (chance: number): number => Math.log(chance / (1 - chance))
