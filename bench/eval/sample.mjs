// @ts-check
/** A fixed sample of a set, for a quick look: the same pages on every machine, whatever the order of the files. */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { readLines } from './lines.mjs'
import { findSet, hashTruth } from './sets.mjs'

/** @typedef {import('./sets.mjs').BenchSet} BenchSet */

/**
 * The `size` ids whose hash is smallest: a page stays in the sample when others come or go.
 * @param {readonly string[]} ids
 * @param {number} size
 * @returns {Set<string>}
 */
export function chooseSample(ids, size) {
  const hashed = ids.map((id) => ({ id, hash: createHash('sha1').update(id).digest('hex') }))
  hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1))
  return new Set(hashed.slice(0, size).map(({ id }) => id))
}

/**
 * A set of `size` pages, built once in the temporary folder and found there afterwards.
 * @param {BenchSet} set
 * @param {number} size
 * @returns {Promise<BenchSet>}
 */
export async function sampleSet(set, size) {
  const root = path.join(tmpdir(), 'unscrape-bench')
  const folder = path.join(root, `${size}-${hashTruth(set).slice(0, 16)}`, set.name)
  return findSet(set.name, folder) ?? buildSample(set, size, folder)
}

/**
 * Written beside its place and renamed, so that two runs at once do not see half of it.
 * @param {BenchSet} set
 * @param {number} size
 * @param {string} folder
 */
async function buildSample(set, size, folder) {
  mkdirSync(path.dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  const truth = await collectLines([path.join(set.folder, 'truth.jsonl.gz')])
  const chosen = chooseSample([...truth.keys()], size)
  writeLines(path.join(draft, 'truth.jsonl.gz'), truth, chosen)
  await copyPages(set, draft, chosen)
  if (!existsSync(folder)) renameSync(draft, folder)
  return found(findSet(set.name, folder), folder)
}

/**
 * @param {BenchSet} set
 * @param {string} draft
 * @param {Set<string>} chosen
 */
async function copyPages(set, draft, chosen) {
  const [first] = set.inputs
  if (first === undefined || first.endsWith('.gz')) {
    writeLines(path.join(draft, 'pages-0.jsonl.gz'), await collectLines(set.inputs), chosen)
    return
  }
  mkdirSync(path.join(draft, 'pages'))
  for (const id of chosen) copyFileSync(path.join(first, `${id}.gz`), path.join(draft, 'pages', `${id}.gz`))
}

/**
 * The lines of some JSONL files by their `id`.
 * @param {readonly string[]} files
 */
async function collectLines(files) {
  /** @type {Map<string, string>} */
  const lines = new Map()
  for await (const line of readLines(files)) lines.set(JSON.parse(line).id, line)
  return lines
}

/**
 * @param {string} file
 * @param {ReadonlyMap<string, string>} lines
 * @param {ReadonlySet<string>} chosen
 */
function writeLines(file, lines, chosen) {
  const kept = [...lines].filter(([id]) => chosen.has(id)).map(([, line]) => `${line}\n`)
  writeFileSync(file, gzipSync(kept.join('')))
}

/**
 * @template Value
 * @param {Value | undefined} value
 * @param {string} folder
 * @returns {Value}
 */
function found(value, folder) {
  if (value === undefined) throw new Error(`Expected a sample in ${folder}`)
  return value
}
