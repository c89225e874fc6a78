import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'
import type { Rule } from './rule.js'

/** How much the blocks of one table or list go by their mean: a table with holes is none, a list may end in a link. */
const TABLE_SHARE = 1
const LIST_SHARE = 0.5
/** A share that leaves every block as it is. */
const NO_SHARE = 0
/** Cells are short; a table with a longer block, in words, lays out a page. */
const LONGEST = 40
/** So does one with more running text than this share of its words. */
const MOST_PROSE = 0.3

interface Whole {
  readonly share: number
  /** A table with header cells holds data, however much is said in it. */
  headed: boolean
  blocks: number
  words: number
  prose: number
  longest: number
  points: number
  weight: number
}

/** Cells of a table stand or fall together, items of a list nearly so. */
export const wholes: Rule = makeWholes(LIST_SHARE)

/** Cells of a table alone: the model hears itself what items have in common, and in a list of cards a good part of each is furniture. */
export const tables: Rule = makeWholes(NO_SHARE)

function makeWholes(listShare: number): Rule {
  return {
    name: 'wholes',
    apply: (context, board) => {
      const wholeOf = findWholes(context, listShare)
      addUp(context, board, wholeOf)
      for (const { index, container } of context.page.blocks) {
        const whole = wholeOf[container]
        if (whole === undefined || whole.share === NO_SHARE || whole.blocks < 3 || laysOut(whole)) continue
        board.add(index, 'wholes', (whole.points / whole.weight - (board.points[index] ?? 0)) * whole.share)
      }
    },
  }
}

const laysOut = ({ share, headed, longest, prose, words }: Whole): boolean =>
  share === TABLE_SHARE && !headed && (longest > LONGEST || prose > words * MOST_PROSE)

/** By container: the innermost table or list around it. */
function findWholes({ page }: Context, listShare: number): (Whole | undefined)[] {
  const wholes: (Whole | undefined)[] = []
  for (const { node, parent } of page.containers) {
    const name = node.type === 'element' ? node.tagName : ''
    const isList = name === 'ul' || name === 'ol' || name === 'dl'
    const share = name === 'table' ? TABLE_SHARE : listShare
    const empty = { headed: false, blocks: 0, words: 0, prose: 0, longest: 0, points: 0, weight: 0 }
    const whole = isList || name === 'table' ? { share, ...empty } : wholes[parent]
    if (name === 'th' && whole !== undefined) whole.headed = true
    wholes.push(whole)
  }
  return wholes
}

function addUp({ page, texts }: Context, board: Scoreboard, wholeOf: readonly (Whole | undefined)[]): void {
  for (const { index, container, words } of page.blocks) {
    const whole = wholeOf[container]
    if (whole === undefined) continue
    const weight = Math.sqrt(words) + 0.1
    whole.blocks += 1
    whole.words += words
    whole.prose += texts.prose[index] ?? 0
    whole.longest = Math.max(whole.longest, words)
    whole.points += weight * (board.points[index] ?? 0)
    whole.weight += weight
  }
}
