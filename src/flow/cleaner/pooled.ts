import type { Failure, SourceRecord } from '../../types.js'
import { deadlineOf, taken, type WorkerLimits } from '../limits.js'
import { launch } from '../worker/launch.js'
import { WorkerPool } from '../worker/pool.js'
import type { Cleaned, Cleaner, RenderOptions } from './cleaner.js'
import { toHeader, toRendered } from './record-frame.js'

/** How records are cleaned in child processes. */
export interface PooledOptions {
  /** The command's script, which workers are started with. */
  readonly script: string
  readonly jobs: number
  readonly limits: WorkerLimits
}

/** Share of the memory limit from which a worker is replaced between two records: it has grown, and the next needs room. */
const RECYCLE = 0.25

/** Cleans in child processes: a record that takes too long or brings its process down is a failure, and the next one goes on. */
export function makePooledCleaner(options: RenderOptions, { script, jobs, limits }: PooledOptions): Cleaner {
  const pool = new WorkerPool({
    launch: () => launch({ script, maxMemory: limits.maxMemory }),
    jobs,
    hello: { job: 'clean', options },
    recycleAt: RECYCLE * limits.maxMemory * 2 ** 20,
  })
  pool.warm()
  return {
    clean: (record) => cleanIn(pool, record, limits),
    close: () => pool.close(),
    abort: () => pool.kill(),
  }
}

async function cleanIn(pool: WorkerPool, record: SourceRecord, limits: WorkerLimits): Promise<Cleaned> {
  const bytes = Buffer.byteLength(record.content)
  const outcome = await pool.run({
    header: toHeader(record),
    body: record.content,
    kind: record.kind,
    bytes,
    milliseconds: deadlineOf(bytes, limits),
  })
  if (outcome.kind === 'result') {
    return { ...toRendered(outcome.frame), milliseconds: taken(outcome.milliseconds, outcome.isFirst) }
  }
  return { outcome: outcome.kind === 'timeout' ? tooSlow(record, limits) : deadly(record, limits, outcome.cause) }
}

function tooSlow({ id, place }: SourceRecord, { timeout }: WorkerLimits): Failure {
  const message = `Cleaning took more than ${timeout} seconds and as many for each megabyte`
  const expected = 'a page that is cleaned in that time; `timeout` sets the bound'
  return { code: 'E_TIMEOUT', id, place, message, expected }
}

function deadly({ id, place }: SourceRecord, { maxMemory }: WorkerLimits, cause: string): Failure {
  const message = 'Two worker processes died on this page, one after the other'
  const expected = `a page that can be cleaned in ${maxMemory} MB of memory; \`maxMemory\` sets the bound`
  return { code: 'E_CRASH', id, place, message, expected, cause }
}
