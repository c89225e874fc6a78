// @ts-check
/** The shared benchmark sets: where they are, what is in them, and which of them are here. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The sets in the order of the table. They are other people's pages, so they stay outside the repository. */
export const setNames = [
  'wcxb-dev',
  'news-dev',
  'aeb-dev',
  'segments-dev',
  'web-dev',
  'forums-dev',
  'recipes-dev',
  'world-dev',
  'dates-dev',
  'dumps-dev',
  'lines-dev',
]

/** The sets of flattened dumps; the others are HTML. */
const textSets = new Set(['dumps-dev', 'lines-dev'])

/** Folder of the sets and of `score.mjs`: the environment variable `UNSCRAPE_BENCH`, else `../shared/bench`. */
export function benchFolder() {
  return path.resolve(process.env.UNSCRAPE_BENCH ?? path.join(repository, '../shared/bench'))
}

/**
 * @typedef {object} BenchSet
 * @property {string} name
 * @property {string} folder the folder that `score.mjs` is given
 * @property {string[]} inputs what the command is given: page files, or one folder of pages
 * @property {'html' | 'text'} kind
 */

/**
 * Finds one set; undefined where it is not there.
 * @param {string} name
 * @param {string} [folder]
 * @returns {BenchSet | undefined}
 */
export function findSet(name, folder = path.join(benchFolder(), name)) {
  if (!existsSync(path.join(folder, 'truth.jsonl.gz'))) return undefined
  const pages = path.join(folder, 'pages')
  const files = readdirSync(folder).filter((file) => /^pages-\d+\.jsonl\.gz$/.test(file))
  const inputs = existsSync(pages) ? [pages] : files.sort().map((file) => path.join(folder, file))
  return { name, folder, inputs, kind: textSets.has(name) ? 'text' : 'html' }
}

/**
 * Identity of a set's truth, so that a floor belongs to the data that it was measured on.
 * @param {BenchSet} set
 */
export function hashTruth(set) {
  return createHash('sha256')
    .update(readFileSync(path.join(set.folder, 'truth.jsonl.gz')))
    .digest('hex')
}
