import { charClass, classAt, classNear } from '../../../text/char-class.js'
import { codeNear } from '../../../text/code-at.js'

/** A line with more than this share of words like `minutesAbout` had its labels glued together; with fewer, most of them are names such as `YouTube`. */
const gluedShare = 0.015
/** Prefixes of names: `McCabe`, `iPhone`, `LaTeX`. */
const shortestLeft = 3
const shortestRight = 3

/** Says of a place between a small letter and a capital whether two words meet there. */
export function findSeams(text: string): (at: number) => boolean {
  const counts = countWords(text)
  let camels = 0
  for (const [word] of counts) if (camel.test(word)) camels++
  const glued = camels > counts.size * gluedShare
  return (at) => {
    const start = startOfWord(text, at)
    const end = endOfWord(text, at)
    if (classNear(text, at - 1) === charClass.digit) return glued && isYear(text, at)
    if (at - start < shortestLeft) return false
    if (classNear(text, at) === charClass.digit) return glued && beginsDate.test(text.slice(at, at + 8))
    const right = text.slice(at, endOfPart(text, at))
    if (right.length < shortestRight && !(glued && codeNear(text, at + right.length) === 0x20)) return false
    if ((counts.get(text.slice(start, end)) ?? 0) > 1) return false
    return glued || counts.has(right)
  }
}

/** The day of a date: a number, then a word or the month's number. */
const beginsDate = /^\d{1,2}(?:[./]\d|\.? \p{L})/u

/** Four digits end here, and no more. */
function isYear(text: string, end: number): boolean {
  return /(?:^|\D)(?:19|20)\d\d$/.test(text.slice(Math.max(0, end - 5), end))
}

const camel = /\p{Ll}\p{Lu}/u

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A word that is longer is no word: it is not looked at from end to end for each of its letters. */
const longest = 80

function startOfWord(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longest && classAt(text, start - 1) >= charClass.lower) start--
  return start
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < longest && classAt(text, end) >= charClass.lower) end++
  return end
}

/** End of the part that begins with a capital: before the next seam. */
function endOfPart(text: string, at: number): number {
  let end = at + 1
  for (; end < text.length && end - at < longest; end++) {
    const here = classAt(text, end)
    if (here < charClass.lower) break
    if (here === charClass.upper && classAt(text, end - 1) === charClass.lower) break
  }
  return end
}
