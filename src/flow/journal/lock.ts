import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { UnscrapeError } from '../../errors.js'
import { readProcessStat } from '../process-stat.js'

/** Who holds a lock: a process id alone may have been given to another process since. */
interface Holder {
  readonly pid: number
  /** When the process started, in the system's own count; missing where the system does not say. */
  readonly started?: string
  readonly host: string
}

/** Milliseconds after which a take-over that was begun was not finished: it takes well under one. */
const TAKE_OVER = 10_000

/**
 * Takes the lock of a folder, so that no two runs write to it. The lock of a process that is gone is taken over.
 * @returns a function that gives it back.
 * @throws {UnscrapeError} `E_OUTPUT` when another run has it.
 */
export function takeLock(path: string, folder: string): () => void {
  const self = JSON.stringify(describeProcess(process.pid))
  const own = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(own, self, { flag: 'wx' })
  try {
    if (!take(own, path) && !takeOver(own, path)) throw inUse(path, folder)
  } finally {
    rmSync(own, { force: true })
  }
  return () => rmSync(path, { force: true })
}

/** Links appear whole or not at all, and never over another: so a lock that can be seen can be read. */
function take(own: string, path: string): boolean {
  try {
    linkSync(own, path)
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false
    throw cause
  }
}

/** Of all that find a stale lock, one replaces it: it holds a second lock while it looks again. */
function takeOver(own: string, path: string): boolean {
  if (!isStale(path)) return false
  const second = `${path}.take-over`
  const age = ageOf(second)
  if (age !== undefined && age > TAKE_OVER) rmSync(second, { force: true })
  if (!take(own, second)) return false
  try {
    if (!isStale(path)) return false
    unlinkSync(path)
    return take(own, path)
  } finally {
    rmSync(second, { force: true })
  }
}

function isStale(path: string): boolean {
  const holder = readHolder(path)
  if (holder === undefined) return true
  if (holder.host !== hostname()) return false
  const alive = describeProcess(holder.pid)
  return alive === undefined || alive.started !== holder.started
}

function readHolder(path: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof Object(holder).pid === 'number' ? (holder as Holder) : undefined // written by `takeLock`
  } catch {
    // It is gone, or was never whole: nobody holds it.
    return undefined
  }
}

/** A process that runs; nothing where there is none of that id. */
function describeProcess(pid: number): Holder | undefined {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    // Somebody else's process may not be asked, but is there.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPERM')) return undefined
  }
  const started = readProcessStat(pid)?.started
  return { pid, ...(started === undefined ? {} : { started }), host: hostname() }
}

function ageOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats === undefined ? undefined : Date.now() - stats.mtimeMs
}

function inUse(path: string, folder: string): UnscrapeError {
  const holder = readHolder(path)
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`
  const way = `Wait for it, or choose another output; if it is gone for certain, delete ${path}`
  return new UnscrapeError(
    'E_OUTPUT',
    `Expected ${folder} for this run alone, but another run writes to it${who}. ${way}`,
  )
}
