import { charClass } from '../../../text/char-class.js'
import { letterMarkOf } from '../../../text/letter-mark.js'
import { tagOf } from './front/base.js'
import { isKept, type Zone } from './zone.js'

/** Of so many words of what counts on that are kept, all of it is; so many parts prove that it does. */
const SHARE = 0.5
const FEWEST = 2

/** Words of a sentence at least. */
const SENTENCE = 5

/** Log-odds above the bar by which a block is kept that would not be. */
const ABOVE = 0.3

/** A heading with its number, `4. Law`, in a contract or a report. */
const numbered = /^(\d{1,2})[.)]\s\S/

/** Keeps all choices of all questions, and all clauses, where most of them are kept; and of headings that count on the last with the text below it. They are short, and the last stand beside what goes. */
export function keepCounted(zone: Zone): void {
  keepLists(zone)
  keepHeadings(zone)
}

/** Lists whose items have letters, each with the line above that asks for them. */
function keepLists(zone: Zone): void {
  const { view } = zone
  const lists = view.page.containers.filter(
    ({ node, first }) =>
      node.type === 'element' &&
      node.tagName === 'ul' &&
      letterMarkOf(view.page.blocks[first]?.text ?? '') !== undefined,
  )
  if (lists.length < FEWEST) return
  const blocks = lists.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, at) => first + at))
  if (!areMostlyKept(zone, blocks)) return
  for (const block of blocks) keep(zone, block)
  for (const { first } of lists) if ((view.whole[first - 1] ?? 1) === 0) keep(zone, first - 1)
}

/** Headings that count from one. */
function keepHeadings(zone: Zone): void {
  const { view } = zone
  const chain: number[] = []
  for (let block = 0; block + 1 < view.size; block++) {
    if (!tagOf(view, block).startsWith('h')) continue
    const number = Number(numbered.exec(view.page.blocks[block]?.text ?? '')?.[1])
    if (number === chain.length + 1) chain.push(block)
  }
  const last = chain.at(-1)
  if (last === undefined || chain.length <= FEWEST || !areMostlyKept(zone, chain.slice(0, -1))) return
  if ((view.whole[last] ?? 0) !== 0 || (view.whole[last + 1] ?? 0) !== 0) return
  if (view.last[last + 1] !== charClass.stop || (view.words[last + 1] ?? 0) < SENTENCE) return
  keep(zone, last)
  keep(zone, last + 1)
}

function areMostlyKept(zone: Zone, blocks: readonly number[]): boolean {
  let words = 0
  let kept = 0
  for (const block of blocks) {
    words += zone.view.words[block] ?? 0
    if (isKept(zone, block)) kept += zone.view.words[block] ?? 0
  }
  return kept >= words * SHARE
}

function keep(zone: Zone, block: number): void {
  if (!isKept(zone, block)) zone.board.add(block, 'counted', zone.bar + ABOVE - (zone.board.points[block] ?? 0))
}
