import type { Line } from '../line.js'
import { type Head, headAt, isTime } from './head.js'
import { isConversation, nameOf } from './is-conversation.js'

/** Lines from one turn to the next at most: an answer may have some paragraphs. */
const REACH = 12

/** Words of a name that stands once, at most, its last space counted. */
const longestOnce = 3

/** The turns of a page, by the index of their first line. */
export type Turns = ReadonlyMap<number, Head>

const none: Turns = new Map()

/** Finds the turns of interviews, transcripts and chats: names that take turns, each with what is said. Data with labels, and a menu, have no sentences behind them. */
export function findTurns(lines: readonly Line[]): Turns {
  const heads: Head[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at)
    if (head === undefined || isTime(lines[head.textAt]?.text ?? '0:00')) continue
    heads.push(head)
    at = Math.max(at, head.textAt - 1)
  }
  if (heads.length === 0) return none
  const turns = new Map<number, Head>()
  for (const form of ['label', 'stamped', 'dated'] as const)
    for (const run of runsOf(heads.filter((head) => head.form === form))) {
      const counts = countNames(run)
      if (!isConversation({ lines, run, form, counts })) continue
      for (const head of run) if (!isOther(head, counts)) turns.set(head.first, head)
    }
  return turns
}

/** How often each name stands. */
function countNames(run: readonly Head[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const head of run) counts.set(nameOf(head), (counts.get(nameOf(head)) ?? 0) + 1)
  return counts
}

/** A longer label that stands once is that of a headline or of data: “Which one is better: …”. */
const isOther = (head: Head, counts: ReadonlyMap<string, number>): boolean =>
  nameOf(head).split(' ').length > longestOnce && counts.get(nameOf(head)) === 1

/** Heads that are not far from each other. */
function runsOf(heads: readonly Head[]): Head[][] {
  const runs: Head[][] = []
  let last = -REACH - 1
  for (const head of heads) {
    if (head.first - last > REACH) runs.push([])
    runs.at(-1)?.push(head)
    last = head.textAt
  }
  return runs
}
