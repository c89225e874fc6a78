// @ts-check
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KEPT } from './pages.mjs'

const child = fileURLToPath(new URL('child.mjs', import.meta.url))

/** What a worker may have by default. */
const HEAP = '--max-old-space-size=2048'

/** Times as long as that the clock may take, on a machine that has other things to do. */
const PATIENCE = 10

/** Seconds for starting a process, beside what a record may take. */
const START = 10

/** @typedef {import('./case.js').Case} Case */

/**
 * Makes the files of one case in a folder of its own and cleans them.
 * @param {Case} each
 * @param {number} size in bytes
 * @returns {import('./case.js').Measured} what is wrong, the CPU time in seconds, the memory and the input in megabytes.
 */
export function runCase(each, size) {
  const folder = mkdtempSync(join(tmpdir(), 'unscrape-torture-'))
  try {
    return each.run === undefined ? measure(each, size, folder) : { problem: each.run(folder, size) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {Case} each
 * @param {number} size
 * @param {string} folder
 * @returns {import('./case.js').Measured}
 */
function measure(each, size, folder) {
  const { files = {}, counts = { records: 1, broken: 0 } } = each.make?.(size) ?? {}
  mkdirSync(join(folder, 'in'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'in', name), content)
  const result = join(folder, 'result.json')
  const { status, signal, stderr } = spawnSync(process.execPath, [HEAP, child, result, join(folder, 'in')], {
    encoding: 'utf8',
    timeout: PATIENCE * (START + 5 + (5 * size) / 1e6) * 1000,
  })
  if (status !== 0)
    return { problem: signal === null ? `it threw: ${stderr.trim().split('\n').at(-1)}` : `killed: ${signal}` }
  /** @type {import('./case.js').Found} */
  const found = JSON.parse(readFileSync(result, 'utf8'))
  const megabytes = found.outcomes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6
  const problem = judge(each, found, counts)
  return {
    ...(problem === undefined ? {} : { problem }),
    seconds: found.seconds,
    memory: found.memory,
    megabytes,
    records: found.outcomes.length,
  }
}

/**
 * The first thing that is not as wanted, in words.
 * @param {Case} each
 * @param {import('./case.js').Found} found
 * @param {import('./case.js').Counts} counts
 */
function judge({ want, check, kept = true }, found, counts) {
  const failed = found.outcomes.find(({ code, empty }) => code !== undefined || empty !== undefined)
  if (want !== 'ERR' && failed !== undefined)
    return `${failed.code ?? failed.empty}: ${failed.message ?? 'no document'}`
  if (want !== 'ERR' && kept && !found.outcomes.every(({ markdown }) => KEPT.test(markdown ?? '')))
    return 'the article is not kept'
  const flagged = found.outcomes.some(({ flags }) => flags !== undefined && flags.length > 0)
  if (want === 'CUT' && !flagged) return 'no flag'
  return check?.(found, counts)
}
