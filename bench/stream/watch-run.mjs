// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { command } from '../built.mjs'

/** Milliseconds between two looks at the processes. */
const LOOK = 500

/**
 * @typedef {{ memory: number, cpu: number }} Taken Resident megabytes, and seconds of computing.
 * @typedef {{ parent: Taken, workers: ReadonlyMap<number, Taken> }} Look
 * @typedef {{ seconds: number, looks: Look[], problem: string | undefined }} Watched
 */

/**
 * Cleans a crawl and watches the processes that do it.
 * @param {{ input: string, output: string, jobs: number, records: number }} job
 * @returns {Promise<Watched>}
 */
export async function watchRun({ input, output, jobs, records }) {
  const started = performance.now()
  const rejects = `${output}.rejects`
  const args = [command, input, '-o', output, '--jobs', String(jobs), '--rejects', rejects, '--quiet']
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  /** @type {Look[]} */
  const looks = []
  const clock = setInterval(() => looks.push(look(child.pid ?? 0)), LOOK)
  const [code] = await once(child, 'exit')
  clearInterval(clock)
  const seconds = (performance.now() - started) / 1000
  const lost = await countLost(output, rejects, records)
  const problem = code === 0 ? lost : `exit code ${code}: ${said}`
  return { seconds, looks: looks.filter(({ workers }) => workers.size > 0), problem }
}

/**
 * @param {number} pid
 * @returns {Look}
 */
function look(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    return { parent: lookAt(pid), workers: new Map(children.map((child) => [child, lookAt(child)])) }
  } catch {
    // It has just ended.
    return { parent: { memory: 0, cpu: 0 }, workers: new Map() }
  }
}

/**
 * @param {number} pid
 * @returns {Taken}
 */
function lookAt(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, pages = 0] = [fields[11], fields[12], fields[21]]
  return { memory: Math.round((pages * 4096) / 1e6), cpu: (user + system) / 100 }
}

/**
 * Every record is among the documents, in the order of the input, or among those that gave none: some dumps are made so badly that nothing in them is worth keeping.
 * @param {string} path
 * @param {string} rejects
 * @param {number} records
 * @returns {Promise<string | undefined>} what is missing.
 */
async function countLost(path, rejects, records) {
  const without = new Set()
  for await (const line of createInterface({ input: createReadStream(rejects) })) without.add(JSON.parse(line).id)
  let next = 0
  const skip = () => {
    while (without.has(String(next))) next += 1
  }
  skip()
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { id } = JSON.parse(line)
    if (id !== String(next)) return `expected the record ${next}, found ${id}`
    next += 1
    skip()
  }
  return next === records ? undefined : `${records - next} records are missing`
}
