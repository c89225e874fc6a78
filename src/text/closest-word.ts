/** Typing mistakes that a hint forgives. */
const MISTAKES = 2

/** The word of a list that is spelled most like another, if any is close; capitals do not count. */
export function closestWord(wanted: string, words: Iterable<string>): string | undefined {
  const folded = wanted.toLowerCase()
  let best: string | undefined
  let fewest = MISTAKES + 1
  for (const word of words) {
    const mistakes = countMistakes(folded, word.toLowerCase())
    if (mistakes < fewest && mistakes < folded.length) {
      best = word
      fewest = mistakes
    }
  }
  return best
}

/** Letters to be put in, left out or replaced (Levenshtein's distance); more than the bound once the lengths tell. */
function countMistakes(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > MISTAKES) return MISTAKES + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
