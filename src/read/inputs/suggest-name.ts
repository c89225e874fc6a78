import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { closestWord } from '../../text/closest-word.js'

/** Names that are compared at most: a hint is not worth reading a folder of millions. */
const MOST_NAMES = 1000

/** The path in the same folder that is spelled most like a missing one, if any is close. */
export async function suggestName(missing: string): Promise<string | undefined> {
  const folder = dirname(missing)
  const best = closestWord(basename(missing), (await namesIn(folder)).slice(0, MOST_NAMES))
  return best === undefined ? undefined : join(folder, best)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch {
    return [] // the folder is missing too, so there is nothing to hint at
  }
}
