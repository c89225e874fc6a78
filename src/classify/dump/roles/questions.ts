import { isIconName } from '../../../words/icons.js'
import { isKept, type Zone } from './zone.js'

/** Questions with their answers at least, words of one, and the share of them that are kept where all are. */
const FEWEST = 4
const fewestWords = 3
const mostWords = 25
const SHARE = 0.5

/** Log-odds above the bar by which a question is kept that would not be. */
const ABOVE = 0.3

/** Keeps the questions of a page of them whose answers are kept, where most of them are: short ones look like labels. */
export function keepQuestions(zone: Zone): void {
  const { board, bar } = zone
  const questions: number[] = []
  for (let block = Math.max(1, zone.start); block + 1 < zone.end; block++)
    if (isAnswered(zone, block) && isKept(zone, block - 1)) questions.push(block)
  if (questions.length < FEWEST) return
  if (questions.filter((block) => isKept(zone, block)).length < questions.length * SHARE) return
  for (const block of questions)
    if (!isKept(zone, block)) board.add(block, 'question', bar + ABOVE - (board.points[block] ?? 0))
}

/** A question once asked, and below it, an icon aside, what is kept and no question. */
function isAnswered(zone: Zone, block: number): boolean {
  const { page, whole, copies, words } = zone.view
  if (!asks(page.blocks[block]?.text ?? '') || (whole[block] ?? 0) !== 0 || (copies[block] ?? 1) > 1) return false
  const count = words[block] ?? 0
  if (count < fewestWords || count > mostWords) return false
  const answer = isIconName(page.blocks[block + 1]?.text ?? '') ? block + 2 : block + 1
  const text = page.blocks[answer]?.text
  return text !== undefined && !asks(text) && isKept(zone, answer)
}

const asks = (text: string): boolean => /[?？؟]$/.test(text)
