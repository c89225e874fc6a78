import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Names that are compared at most: a hint is not worth reading a folder of millions. */
const MOST_NAMES = 1000
/** Typing mistakes that a hint forgives. */
const MISTAKES = 2

/** The path in the same folder that is spelled most like a missing one, if any is close. */
export async function suggestName(missing: string): Promise<string | undefined> {
  const folder = dirname(missing)
  const wanted = basename(missing).toLowerCase()
  let best: string | undefined
  let fewest = MISTAKES + 1
  for (const name of (await namesIn(folder)).slice(0, MOST_NAMES)) {
    const mistakes = countMistakes(wanted, name.toLowerCase())
    if (mistakes < fewest && mistakes < wanted.length) {
      best = name
      fewest = mistakes
    }
  }
  return best === undefined ? undefined : join(folder, best)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch {
    return [] // the folder is missing too, so there is nothing to hint at
  }
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
