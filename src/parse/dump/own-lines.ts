import { charClass, classNear } from '../../text/char-class.js'
import { isLetterAfter, letterMarkOf } from '../../text/letter-mark.js'
import { namesSpeaker } from '../../words/quoting.js'
import { sectionLinkAt } from '../../words/section-links.js'
import { bulletLength } from './bullets.js'
import type { Line } from './line.js'

/** A letter, a number or a small Roman one in brackets, with text behind it. */
const clause = /^\((?:[a-z]|[ivx]{2,4}|\d{1,3})\)\s\S/

/**
 * Takes back joins that what is printed speaks against: a bullet, a clause's number below another clause or below what announces it, who is quoted, and a heading with the link behind it each begin a line of
 * their own.
 */
export function keepApart(lines: readonly Line[], joins: Uint8Array): void {
  for (let at = 1; at < lines.length; at++) {
    if (joins[at] === 0) continue
    const before = lines[at - 1]?.text ?? ''
    const text = lines[at]?.text ?? ''
    if (standsAlone(before) || standsAlone(text) || begins(text) || beginsClause(text, before)) joins[at] = 0
    else if (isCounted(text, before, lines[at + 1]?.text ?? '')) joins[at] = 0
  }
}

/** Neither goes on, nor is gone on with. */
const standsAlone = (text: string): boolean => namesSpeaker(text) || sectionLinkAt(text) > 0

/** A dash, a dot in the middle and a greater-than sign stand within sentences too. */
const begins = (text: string): boolean =>
  bulletLength(text) > 0 && !'·∙*>►▶'.includes(text.charAt(0)) && classNear(text, 0) !== charClass.dash

/** Is it `(a) …` after another clause, or after a line whose end announces one? Elsewhere a bracket is part of its sentence. */
const beginsClause = (text: string, before: string): boolean =>
  clause.test(text) && (clause.test(before) || announces(before))

/** Is a letter the one after that of the line above, or the first with the second below it? */
function isCounted(text: string, before: string, after: string): boolean {
  const own = letterMarkOf(text)
  if (own === undefined) return false
  const above = letterMarkOf(before)
  if (above !== undefined && isLetterAfter(above, own)) return true
  return own.letter === 1 && isLetterAfter(own, letterMarkOf(after))
}

function announces(text: string): boolean {
  const last = text.charAt(text.length - 1)
  return last === ':' || last === ';' || classNear(text, text.length - 1) === charClass.dash
}
