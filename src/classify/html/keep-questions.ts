import { WITHIN } from '../../words/html/tags.js'
import type { Scoreboard } from '../scoreboard.js'
import type { Context } from './features/index.js'

/** Words of a question that opens its answer, and of an answer. */
const SHORTEST = 4
const LONGEST = 40
const ANSWER = 8
/** So many of them make a list of questions; a single one asks the reader something. */
const FEWEST = 2

const question = /[?？؟]["”»)]?$|^Q[.:]\s/

/**
 * Keeps questions that are buttons, where their answers are kept right behind them: on lists of questions they open the answer, and an answer alone says
 * little.
 * @param threshold score from which a block is main content.
 */
export function keepQuestions({ page: { blocks }, elements }: Context, board: Scoreboard, threshold: number): void {
  const wanted = Math.log(threshold / (1 - threshold))
  const found: number[] = []
  for (const { index, text, words, container, hidden, linked } of blocks) {
    if (words < SHORTEST || words > LONGEST || hidden !== undefined || linked > 0) continue
    if (((elements.within[container] ?? 0) & WITHIN.button) === 0 || (board.points[index] ?? 0) >= wanted) continue
    const answer = blocks[index + 1]
    if (answer === undefined || answer.words < ANSWER || (board.points[index + 1] ?? 0) < wanted) continue
    if (((elements.within[answer.container] ?? 0) & WITHIN.button) === 0 && question.test(text)) found.push(index)
  }
  if (found.length < FEWEST) return
  for (const index of found) board.rule(index, { rule: 'a question with its answer', fate: 'keep' })
}
