import { charClass } from '../../../text/char-class.js'
import { shapes } from '../view/view.js'
import { isKept, type Zone } from './zone.js'

/** Pairs of a term and what it means that follow each other at least, and words of both. */
const FEWEST = 4
const mostOfTerm = 6
const fewestOfMeaning = 5

/** Of so many terms that are kept, all are. */
const SHARE = 0.5

/** Log-odds above the bar by which a term is kept that would not be. */
const ABOVE = 0.3

/** Keeps the terms of a glossary and the years of a chronicle whose meanings are kept, where most of them are: the first stands beside what goes, and short lines look like a menu. */
export function keepTerms(zone: Zone): void {
  const { view, board, bar } = zone
  for (let block = 0; block + 1 < view.size; ) {
    let end = block
    let kept = 0
    while (isPair(zone, end)) {
      if (isKept(zone, end)) kept++
      end += 2
    }
    const pairs = (end - block) / 2
    if (pairs >= FEWEST && kept >= pairs * SHARE)
      for (let term = block; term < end; term += 2)
        if (!isKept(zone, term)) board.add(term, 'term', bar + ABOVE - (board.points[term] ?? 0))
    block = Math.max(end, block + 1)
  }
}

/** A short line, and below it a sentence that is kept. */
function isPair(zone: Zone, block: number): boolean {
  const { view } = zone
  if (block + 1 >= view.size || (view.whole[block] ?? 0) !== 0 || (view.copies[block] ?? 1) > 1) return false
  if (
    (view.words[block] ?? 0) === 0 ||
    (view.words[block] ?? 0) > mostOfTerm ||
    view.last[block] === charClass.stop ||
    view.shape[block] !== shapes.short
  )
    return false
  return (
    (view.words[block + 1] ?? 0) >= fewestOfMeaning &&
    view.last[block + 1] === charClass.stop &&
    isKept(zone, block + 1)
  )
}
