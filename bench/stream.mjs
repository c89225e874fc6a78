// @ts-check
/**
 * Sends many dump records through one run, with one worker and with two, as JSONL and as WET, and watches it:
 * `npm run stream -- [records]`. It prints time, computing and memory on the way, and then what is wanted of them; the shares of time
 * mean something only where nothing else runs. Ends with 1 if a record is lost or out of order.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { computingOf, mostOf, reportRun } from './stream/report-run.mjs'
import { watchRun } from './stream/watch-run.mjs'
import { writeCrawl } from './stream/write-crawls.mjs'
import { formatTable } from './table.mjs'

const records = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'unscrape-stream-'))
const jsonl = await makeCrawl('jsonl')
const wet = await makeCrawl('wet')

const one = await measure('JSONL, one worker', jsonl, 1)
const two = await measure('JSONL, two workers', jsonl, 2)
const archive = await measure('WET, two workers', wet, 2)
const reading = { jsonl: readAlone(jsonl.path), wet: readAlone(wet.path) }
rmSync(folder, { recursive: true, force: true })

const { parent, workers } = computingOf(two.looks)
const readShare = (100 * Math.max(reading.jsonl, reading.wet)) / Math.min(two.seconds, archive.seconds)
console.log()
console.log(
  formatTable([
    ['what', 'measured', 'wanted'],
    ['two workers by one', `${(one.seconds / two.seconds).toFixed(2)} x`, '1.8 x or more'],
    ['what the computing of parent and workers allows', `${((2 * workers) / (workers + parent)).toFixed(2)} x`, ''],
    ['WET by JSONL, the same texts', `${((100 * two.seconds) / archive.seconds).toFixed(0)} %`, '90 % or more'],
    [
      'most memory of a worker',
      `${Math.max(...[one, two, archive].map(({ looks }) => mostOf(looks)))} MB`,
      'under 300 MB',
    ],
    ['reading alone, JSONL and WET', `${reading.jsonl.toFixed(1)} s and ${reading.wet.toFixed(1)} s`, ''],
    ['its share of the time of a run', `${readShare.toFixed(0)} %`, 'far below 100 %'],
  ]),
)
if ([one, two, archive].some(({ problem }) => problem !== undefined)) process.exitCode = 1

/** @param {'jsonl' | 'wet'} form */
async function makeCrawl(form) {
  const path = join(folder, `dumps.${form}`)
  return { path, records, megabytes: (await writeCrawl(path, form, records)) / 1e6 }
}

/**
 * @param {string} name
 * @param {Awaited<ReturnType<typeof makeCrawl>>} crawl
 * @param {number} jobs
 */
async function measure(name, crawl, jobs) {
  const watched = await watchRun({ input: crawl.path, output: join(folder, 'out.jsonl'), jobs, records })
  reportRun(name, watched, crawl)
  rmSync(join(folder, 'out.jsonl'), { force: true })
  return watched
}

/** @param {string} path */
function readAlone(path) {
  const script = fileURLToPath(new URL('stream/read-all.mjs', import.meta.url))
  return Number(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }))
}
