import { findDates, mayHoldYear } from '../../text/date/index.js'
import type { Block } from '../../types.js'

/** Words of a line that says nothing but who or when. */
const LONGEST = 10
/** Share of a line that its date takes up: the rest is a label or a weekday. */
const SHARE = 0.42

/** What a byline opens with, in the languages that sign so. */
const openers = new Set('by von par por di door av af autor: autorin: author: text: автор: автор'.split(' '))
/** Words that stand between and inside names, small. */
const small = new Set(
  'and und et y e en og och & van von de der den del della di da du la le el al bin ibn ter zu for für'.split(' '),
)
/** Words that no name begins with. */
const noName = /^(?:The|A|An|My|Our|Your|Popular|Price|Default|Date|Category|Type|Age|Size|Design|Law|Hand)$/

/** Whether a line is, by its words alone, a byline (`Von Ann Lee, Frankfurt`) or a date (`Tuesday, 3 May 2024`). */
export function wordedLine({ text, words, hidden }: Block): 'byline' | 'date' | undefined {
  if (words < 2 || words > LONGEST || text.length > 90 || hidden !== undefined) return undefined
  if (isByline(text)) return 'byline'
  if (!mayHoldYear(text)) return undefined
  const [date, ...others] = findDates(text, { lang: 'en-US' })
  if (date === undefined || others.length > 0) return undefined
  return date.end - date.start >= text.length * SHARE ? 'date' : undefined
}

function isByline(text: string): boolean {
  const [opener = '', ...names] = text.split(' ')
  if (!openers.has(opener.toLowerCase()) || names.length < 2 || noName.test(names[0] ?? '')) return false
  let capitals = 0
  for (const name of names) {
    if (/^\p{Lu}[\p{L}.'’-]*[,;]?$/u.test(name)) capitals++
    else if (!small.has(name.replace(/,$/, ''))) return false
  }
  return capitals >= 2 && /^\p{Lu}\p{L}*(?:\.|\p{Ll})/u.test(names[0] ?? '')
}
