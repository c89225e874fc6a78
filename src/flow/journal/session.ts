import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UnscrapeError } from '../../errors.js'
import type { Destination } from '../output/open-outputs.js'
import { Journal, type JournalState, readJournal } from './journal.js'
import { takeLock } from './lock.js'
import { RUN_JSON } from './run-json.js'
import { compareSettings, type Settings } from './settings.js'

/** The bookkeeping of a run in its output: a lock, a journal, and what is not complete. */
export interface Session {
  /** Folder of the bookkeeping. */
  readonly folder: string
  readonly journal: Journal
  /** The run that was interrupted, when this one goes on with it. */
  readonly interrupted?: JournalState
  /** Gives the folder free; what is in it is kept for a run that resumes. */
  suspend(): void
  /** The same when everything is done, and nothing else needs to be kept. */
  finish(keep: 'journal' | 'nothing'): void
}

interface SessionOptions {
  readonly destination: Exclude<Destination, { kind: 'stream' }>
  readonly settings: Settings
  readonly resume: boolean
}

const LOCK = 'lock'
const IGNORE = '.gitignore'
const JOURNAL = 'journal.jsonl'

/** Where the bookkeeping of an output is: hidden, so that no run takes it for an input. */
function bookkeepingOf({ kind, path }: SessionOptions['destination']): string {
  return kind === 'folder' ? join(path, '.unscrape') : join(dirname(path), `.${basename(path)}.unscrape`)
}

/**
 * Opens the bookkeeping of a run.
 * @throws {UnscrapeError} `E_OUTPUT` when another run has it; `E_USAGE` when it was begun with other options.
 */
export function openSession({ destination, settings, resume }: SessionOptions): Session {
  const folder = bookkeepingOf(destination)
  makeFolder(folder)
  // The output may be in a repository, where this does not belong.
  writeFileSync(join(folder, IGNORE), '*\n')
  const unlock = takeLock(join(folder, LOCK), destination.path)
  try {
    const path = join(folder, JOURNAL)
    const interrupted = resume ? readJournal(path) : undefined
    if (interrupted !== undefined) compareSettings(interrupted.settings, settings, destination.path)
    else clear(folder, [LOCK, IGNORE])
    const journal = interrupted === undefined ? Journal.create(path, settings) : Journal.reopen(path, interrupted)
    return {
      folder,
      journal,
      ...(interrupted === undefined ? {} : { interrupted }),
      ...endings(folder, journal, unlock),
    }
  } catch (cause) {
    unlock()
    throw cause
  }
}

function endings(folder: string, journal: Journal, unlock: () => void): Pick<Session, 'suspend' | 'finish'> {
  return {
    suspend() {
      journal.close()
      unlock()
    },
    finish(keep) {
      journal.close()
      clear(folder, [LOCK, IGNORE, JOURNAL, RUN_JSON])
      unlock()
      if (keep === 'nothing') rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A link in its place would have us write, and delete, somewhere else. */
function makeFolder(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (stats === undefined) mkdirSync(folder, { recursive: true })
  else if (!stats.isDirectory()) throw new UnscrapeError('E_OUTPUT', `Expected a folder, and no link: ${folder}`)
}

function clear(folder: string, keep: readonly string[]): void {
  for (const name of readdirSync(folder)) if (!keep.includes(name)) rmSync(join(folder, name), { recursive: true })
}
