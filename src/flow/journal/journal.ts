import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import type { OutputsState } from '../output/open-outputs.js'
import type { Totals } from '../summary.js'
import type { Settings } from './settings.js'

/** A file that was read, as it was then. */
export interface SourceState {
  readonly file: string
  /** Bytes; -1 where there is no such file. */
  readonly size: number
  /** Milliseconds of its last change. */
  readonly changed: number
}

/** A point that a run can go on from: everything before it is written. */
export interface Checkpoint {
  /** Id of the last record before it. */
  readonly id: string
  readonly totals: Totals
  readonly outputs: OutputsState
}

/** What a journal says of an interrupted run. */
export interface JournalState {
  readonly settings: Settings
  readonly sources: readonly SourceState[]
  /** Missing where the run ended before its first. */
  readonly checkpoint?: Checkpoint
  /** Bytes of the journal that are whole lines. */
  readonly length: number
}

/** Version of the format; a journal of another one is not resumed. */
const FORMAT = 1

/**
 * What a run has done so far, a JSON line at a time: first the settings, then the sources as they are opened and
 * checkpoints as they are reached, the last of which counts.
 *
 * Lines are handed to the system when the documents before them were, in the same order, and not forced to the disk: a
 * process that is killed loses nothing of that; after a power failure the last seconds may be missing, which a resumed
 * run notices by the lengths of files that are not complete. The journal itself is forced to the disk when a run is
 * suspended.
 */
export class Journal {
  private readonly handle: number

  private constructor(handle: number) {
    this.handle = handle
  }

  static create(path: string, settings: Settings): Journal {
    const journal = new Journal(openSync(path, 'w'))
    journal.append({ format: FORMAT, settings })
    return journal
  }

  /** Goes on with a journal that was read; what a killed process left of a line is cut off. */
  static reopen(path: string, { length }: JournalState): Journal {
    truncateSync(path, length)
    return new Journal(openSync(path, 'a'))
  }

  source(source: SourceState): void {
    this.append({ source })
  }

  checkpoint(checkpoint: Checkpoint): void {
    this.append({ checkpoint })
  }

  close(): void {
    fsyncSync(this.handle)
    closeSync(this.handle)
  }

  private append(entry: object): void {
    writeSync(this.handle, `${JSON.stringify(entry)}\n`)
  }
}

/** What a journal says; nothing where there is none, or none that this version understands. */
export function readJournal(path: string): JournalState | undefined {
  const lines = readLines(path)
  const [first] = lines
  if (first?.entry.format !== FORMAT || first.entry.settings === undefined) return undefined
  const sources = lines.flatMap(({ entry }) => (entry.source === undefined ? [] : [entry.source]))
  const checkpoint = lines.findLast(({ entry }) => entry.checkpoint !== undefined)?.entry.checkpoint
  const length = lines.at(-1)?.end ?? 0
  return { settings: first.entry.settings, sources, length, ...(checkpoint === undefined ? {} : { checkpoint }) }
}

interface Line {
  readonly entry: {
    readonly format?: number
    readonly settings?: Settings
    readonly source?: SourceState
    readonly checkpoint?: Checkpoint
  }
  readonly end: number
}

/** The whole lines up to the first that is none. */
function readLines(path: string): Line[] {
  const bytes = readIfThere(path)
  const lines: Line[] = []
  let start = 0
  for (let feed = bytes.indexOf(10); feed !== -1; feed = bytes.indexOf(10, start)) {
    try {
      lines.push({ entry: JSON.parse(bytes.toString('utf8', start, feed)), end: feed + 1 })
    } catch {
      // A torn line: the process was killed, or the disk full, while it was written.
      return lines
    }
    start = feed + 1
  }
  return lines
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return Buffer.alloc(0)
    throw cause
  }
}
