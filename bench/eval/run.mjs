// @ts-check
/** Runs an extractor over one set and has its answers scored. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { command as commandFile } from '../built.mjs'
import { benchFolder } from './sets.mjs'

/** @typedef {import('./sets.mjs').BenchSet} BenchSet */

/**
 * What `score.mjs --json` says of one set, and how long the extractor took.
 * @typedef {object} Result
 * @property {string} set
 * @property {number} pages
 * @property {number} missing pages without an answer; each counts as an empty one
 * @property {WordScore} [words]
 * @property {Record<string, WordScore>} [byType]
 * @property {Record<string, WordScore>} [byStyle]
 * @property {{f1: number, precision: number, recall: number, exact: number}} [shingles]
 * @property {{f1: number, precision: number, recall: number, accuracy: number, leak: number}} [segments]
 * @property {Record<string, {known: number, given: number, accuracy: number, precision: number}>} [metadata]
 * @property {number} seconds wall clock of the extractor, its start included
 */
/** @typedef {{pages: number, f1: number, precision: number, recall: number, paragraph: number | null}} WordScore */

/** The arguments of `node` that run each extractor; the pages' paths are put in the place of `inputs`. */
const extractors = {
  /** @param {string[]} inputs */
  unscrape: (inputs) => [commandFile, ...inputs, '--to', 'jsonl', '-o', '-', '--quiet'],
  /** @param {string[]} inputs */
  readability: (inputs) => [peer, 'readability', ...inputs],
  /** @param {string[]} inputs */
  defuddle: (inputs) => [peer, 'defuddle', ...inputs],
}
const peer = fileURLToPath(new URL('../peers/main.mjs', import.meta.url))

/** @typedef {keyof typeof extractors} Extractor */

/**
 * @param {BenchSet} set
 * @param {Extractor} extractor
 * @returns {Promise<Result>}
 */
export async function runSet(set, extractor) {
  const start = performance.now()
  const command = spawn(process.execPath, extractors[extractor](set.inputs), { stdio: ['ignore', 'pipe', 'pipe'] })
  const score = spawn(process.execPath, [path.join(benchFolder(), 'score.mjs'), set.folder, '--json'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  command.stdout.pipe(score.stdin)
  const [answer, complaints, ended] = await Promise.all([
    text(score.stdout),
    text(command.stderr),
    once(command, 'exit').then(([code]) => ({ code, seconds: (performance.now() - start) / 1000 })),
  ])
  // 1 says that some records failed: the score counts them as missing.
  if (ended.code !== 0 && ended.code !== 1) {
    throw new Error(`${extractor} ended with ${ended.code} on ${set.name}:\n${complaints.slice(-2000)}`)
  }
  return { ...JSON.parse(answer), seconds: ended.seconds }
}
