// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { command } from '../built.mjs'

/** Ways to run: files of one record each, files of many, one file for everything; as text, and as what is made of complete text. */
export const layouts = [
  { name: 'a file a record', output: 'documents', options: [] },
  { name: 'a file an input', output: 'documents', options: ['--to', 'jsonl'] },
  { name: 'one file', output: 'all.jsonl', options: [] },
  { name: 'a gzipped file an input', output: 'documents', options: ['--to', 'jsonl', '--compress', 'gzip'] },
  { name: 'one gzipped file', output: 'all.jsonl.gz', options: [] },
  { name: 'a table an input', output: 'documents', options: ['--to', 'parquet'] },
  { name: 'one table', output: 'all.parquet', options: [] },
  ...('createZstdCompress' in zlib
    ? [
        { name: 'a zstd file an input', output: 'documents', options: ['--to', 'jsonl', '--compress', 'zstd'] },
        { name: 'one zstd file', output: 'all.jsonl.zst', options: [] },
      ]
    : []),
]

/** @typedef {typeof layouts[number]} Layout */

/**
 * Runs the command, and kills it after so many milliseconds, if it still runs.
 * @param {{ folder: string, layout: Layout, jobs: number, resume?: boolean, killAfter?: number }} job
 * @returns {Promise<{ ended: number | string, milliseconds: number, said: string }>}
 */
export function runOnce({ folder, layout, jobs, resume = false, killAfter }) {
  const places = ['-o', join(folder, layout.output), '--rejects', join(folder, 'rejects.jsonl')]
  const args = [
    command,
    join(folder, '..', 'inputs'),
    ...places,
    '--explain',
    '--jobs',
    String(jobs),
    '--quiet',
    ...layout.options,
  ]
  const started = performance.now()
  const child = spawn(process.execPath, [...args, ...(resume ? ['--resume'] : [])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      resolve({ ended: signal ?? code ?? 'nothing', milliseconds: performance.now() - started, said })
    })
  })
}

/**
 * Everything that a run has written under its final name, and what it counted.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function readResult(folder) {
  const files = new Map()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (entry.isFile() && !name.split('/').some((part) => part.startsWith('.')))
      files.set(name, readFileSync(path, 'latin1'))
  }
  const record = join(folder, 'documents/.unscrape/run.json')
  if (existsSync(record)) {
    const { settings, counts } = JSON.parse(readFileSync(record, 'utf8'))
    files.set('run.json', JSON.stringify({ settings, counts }))
  }
  return files
}

/**
 * What is wrong with a result, in a line; nothing when it is as it should be.
 * @param {Map<string, string>} expected
 * @param {Map<string, string>} actual
 * @param {'whole' | 'so far'} extent `so far`: files may be missing, but none may be other than it should be.
 */
function compareResults(expected, actual, extent) {
  for (const [name, content] of actual) {
    if (!expected.has(name)) return `${name} should not be there`
    if (expected.get(name) !== content) return `${name} is not what it should be`
  }
  if (extent === 'so far') return undefined
  for (const name of expected.keys()) if (!actual.has(name)) return `${name} is missing`
  return undefined
}

/**
 * Kills a run at a random moment, goes on with it (and kills that too, now and then), and compares what comes out.
 * @param {{ folder: string, layout: Layout, jobs: number, expected: Map<string, string>, milliseconds: number, random: () => number }} trial
 * @returns {Promise<{ kills: number, problem: string | undefined }>}
 */
export async function killAndResume({ folder, layout, jobs, expected, milliseconds, random }) {
  rmSync(folder, { recursive: true, force: true })
  let kills = 0
  for (let resume = false; ; resume = true) {
    const killAfter = kills === 0 || random() < 0.3 ? random() * milliseconds : undefined
    const { ended, said } = await runOnce({
      folder,
      layout,
      jobs,
      resume,
      ...(killAfter === undefined ? {} : { killAfter }),
    })
    if (ended !== 'SIGKILL') {
      if (ended !== 1) return { kills, problem: `it ended with ${ended}: ${said.trim().split('\n').at(-1)}` }
      return { kills, problem: compareResults(expected, readResult(folder), 'whole') }
    }
    kills += 1
    const early = readResult(folder)
    early.delete('run.json')
    const problem = compareResults(expected, early, 'so far')
    if (problem !== undefined) return { kills, problem: `after the kill, ${problem}` }
  }
}
