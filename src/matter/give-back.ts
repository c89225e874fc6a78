import { foldWords } from '../text/fold.js'
import type { Matter, Page, Role, Verdict } from '../types.js'

/** The fields that a lifted block of a role can have gone into. */
const fieldsOf: Readonly<Partial<Record<Role, readonly (keyof Matter)[]>>> = {
  title: ['title'],
  byline: ['author'],
  date: ['date', 'modified'],
  modified: ['modified'],
  dek: ['description'],
  section: ['section'],
}

/** Share of words from which two headlines say the same. Above it one has a word more or less than the other; below it are two headlines (60 pages read). */
const ALIKE = 0.75

/**
 * The verdicts, with the blocks put back into the body that were lifted for a field which then said nothing, or of which the title says
 * something else: a page may call itself one thing in its head and another in print, and what is printed must not get lost.
 */
export function giveBack(page: Page, verdicts: readonly Verdict[], matter: Matter): readonly Verdict[] {
  const isLost = ({ fate, role }: Verdict, index: number): boolean => {
    if (fate !== 'matter') return false
    const fields = fieldsOf[role]
    if (fields?.every((field) => matter[field] === undefined)) return true
    return role === 'title' && !isAlike(page.blocks[index]?.text ?? '', matter.title ?? '')
  }
  if (!verdicts.some(isLost)) return verdicts
  return verdicts.map((verdict, index) =>
    isLost(verdict, index)
      ? { ...verdict, role: verdict.role === 'title' ? 'heading' : 'body', fate: 'body' }
      : verdict,
  )
}

/** Whether one of two headlines is in the other, or most of their words are in both. */
function isAlike(one: string, other: string): boolean {
  const [left, right] = [foldWords(one), foldWords(other)]
  return left.includes(right) || right.includes(left) || shareOfBoth(wordsOf(left), wordsOf(right)) >= ALIKE
}

/** Scripts without spaces count by their signs. */
const word = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[^\s\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]+/gu
const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** 0 to 1: words that two texts share, by the mean of their lengths (the coefficient of Sørensen and Dice). */
function shareOfBoth(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared += 1
    left.set(word, count - 1)
  }
  return one.length + other.length === 0 ? 1 : (2 * shared) / (one.length + other.length)
}
