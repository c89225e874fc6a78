// @ts-check
/**
 * Sends many dump records through one run and watches it: `npm run stream -- [records] [jobs …]`. For each number of workers it prints
 * time, computing of the parent and of the workers, and the memory of both as the run goes on; and it checks that nothing is
 * lost and the order is kept. Ends with 1 if something is.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { command } from './built.mjs'
import { makeRandom } from './kills/random.mjs'
import { makeDump } from './kills/write-inputs.mjs'

/** Milliseconds between two looks at the processes. */
const LOOK = 500
/** Looks that are printed. */
const SHOWN = 8

const [records = 100_000, ...given] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'unscrape-stream-'))
const input = join(folder, 'dumps.jsonl')
const size = await writeDumps(input, records)
for (const jobs of given.length > 0 ? given : [1, 2]) await measure(jobs)
rmSync(folder, { recursive: true, force: true })

/**
 * @param {string} path
 * @param {number} count
 * @returns {Promise<number>} bytes
 */
async function writeDumps(path, count) {
  const random = makeRandom(count)
  const file = createWriteStream(path)
  for (let index = 0; index < count; index += 1) {
    const line = `${JSON.stringify({ id: String(index), text: makeDump(random) })}\n`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return file.bytesWritten
}

/** @param {number} jobs */
async function measure(jobs) {
  const output = join(folder, `out-${jobs}.jsonl`)
  const started = performance.now()
  const child = spawn(process.execPath, [command, input, '-o', output, '--jobs', String(jobs)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  /** @type {ReturnType<typeof look>[]} */
  const looks = []
  const clock = setInterval(() => looks.push(look(child.pid ?? 0)), LOOK)
  const [code] = await once(child, 'exit')
  clearInterval(clock)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `\n${records} records (${(size / 1e6).toFixed(1)} MB), ${jobs} workers: ${seconds.toFixed(1)} s, ${Math.round(records / seconds)} records/s`,
  )
  report(looks.filter(({ workers }) => workers.length > 0))
  const lost = await countLost(output)
  if (lost === undefined && code === 0) return console.log('nothing lost, order kept')
  console.log(`exit code ${code}, ${lost ?? 'nothing lost'}\n${said}`)
  process.exitCode = 1
}

/** @param {readonly ReturnType<typeof look>[]} looks */
function report(looks) {
  const last = looks.at(-1)
  const early = looks[Math.floor(looks.length / 5)]
  if (last === undefined || early === undefined) return
  // From a fifth of the way on: starting is the same for few records and many.
  const parent = last.parent.cpu - early.parent.cpu
  const workers = sumOf(last.workers) - sumOf(early.workers)
  const share = ((100 * parent) / workers).toFixed(1)
  console.log(
    `computing: parent ${last.parent.cpu.toFixed(1)} s, workers ${sumOf(last.workers).toFixed(1)} s; once started the parent takes ${share} % of what they take`,
  )
  const step = Math.max(1, Math.floor(looks.length / SHOWN))
  for (const { parent, workers } of looks.filter((_, index) => index % step === 0 || index === looks.length - 1)) {
    console.log(`  parent ${parent.memory} MB, workers ${workers.map(({ memory }) => memory).join(' and ')} MB`)
  }
  const most = Math.max(...looks.flatMap(({ workers }) => workers.map(({ memory }) => memory)))
  console.log(`  most: parent ${Math.max(...looks.map(({ parent }) => parent.memory))} MB, a worker ${most} MB`)
}

/** @param {readonly { cpu: number }[]} workers */
function sumOf(workers) {
  return workers.reduce((sum, { cpu }) => sum + cpu, 0)
}

/**
 * Memory (MB, resident) and computing (seconds) of a process and its children.
 * @param {number} pid
 */
function look(pid) {
  const none = { memory: 0, cpu: 0 }
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    return { parent: lookAt(pid), workers: children.map(lookAt) }
  } catch {
    // It has just ended.
    return { parent: none, workers: [] }
  }
}

/** @param {number} pid */
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
 * What is wrong with the order or the number of the ids.
 * @param {string} path
 */
async function countLost(path) {
  let next = 0
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { id } = JSON.parse(line)
    if (id !== String(next)) return `expected the record ${next}, found ${id}`
    next += 1
  }
  return next === records ? undefined : `${records - next} records are missing`
}
