import { UnscrapeError } from '../../errors.js'
import type { RunOptions } from '../run-options.js'
import type { Summary } from '../summary.js'
import { readVersion } from '../version.js'
import type { Checkpoint } from './journal.js'
import { writeRunJson } from './run-json.js'
import { openSession, type Session } from './session.js'
import { flattenSettings, type Settings } from './settings.js'
import { changed, Sources } from './sources.js'

/** Milliseconds between two checkpoints: what a killed run has to do again. */
const INTERVAL = 200

/**
 * The memory of a run: where it is, so that it can be resumed, and in the end what it did. A run to a stream, and one that
 * only compares, has none: for them nothing here does anything.
 */
export class RunBook {
  private noted = performance.now()
  private isOpen: boolean
  private readonly session: Session | undefined
  private readonly sources: Sources
  private readonly options: RunOptions

  /**
   * @throws {UnscrapeError} `E_OUTPUT` where another run writes to the same place; `E_USAGE` where an interrupted one cannot be
   *   resumed, or was begun with other options.
   */
  constructor(options: RunOptions) {
    const { destination, mode, start } = options
    const resume = start === 'resume'
    if (resume) refuseImpossible(options)
    this.options = options
    if (destination.kind !== 'stream' && mode === 'write') {
      this.session = openSession({ destination, settings: settingsOf(options), resume })
    }
    this.isOpen = this.session !== undefined
    this.sources = new Sources(this.session?.journal, this.session?.interrupted?.sources ?? [])
  }

  /** Folder of the bookkeeping. */
  get folder(): string | undefined {
    return this.session?.folder
  }

  /** Where the interrupted run was. */
  get checkpoint(): Checkpoint | undefined {
    return this.session?.interrupted?.checkpoint
  }

  /** To be told the file of each record that is read, in order. The reading may be ahead when a run is interrupted. */
  follow(file: string): void {
    if (this.isOpen) this.sources.follow(file)
  }

  /** To be told the last record that the interrupted run had done. */
  check(id: string): void {
    const known = this.checkpoint?.id
    if (known !== id) throw changed(`the last record that it had done was ${known} and is ${id}`)
  }

  isDue(): boolean {
    return this.isOpen && performance.now() - this.noted >= INTERVAL
  }

  note(checkpoint: Checkpoint): void {
    this.session?.journal.checkpoint(checkpoint)
    this.noted = performance.now()
  }

  /**
   * In a folder the journal stays: resumed once more, a run that is done finds that there is nothing left. Beside a file
   * nothing stays.
   */
  finish(summary: Summary): void {
    if (this.session === undefined) return
    const isFolder = this.options.destination.kind === 'folder'
    const jobs = this.options.workers?.jobs ?? 1
    if (isFolder) writeRunJson(this.session.folder, { settings: settingsOf(this.options), summary, jobs })
    this.session.finish(isFolder ? 'journal' : 'nothing')
    this.isOpen = false
  }

  /** Does nothing after `finish`. */
  suspend(): void {
    if (this.isOpen) this.session?.suspend()
    this.isOpen = false
  }
}

function refuseImpossible({ destination, mode, inputs }: RunOptions): void {
  if (destination.kind === 'stream') {
    throw new UnscrapeError('E_USAGE', 'Expected a folder or a file to go with --resume: add -o FOLDER')
  }
  if (mode === 'compare') throw new UnscrapeError('E_USAGE', 'Expected --resume or --check, not both')
  if (inputs.includes('-')) {
    throw new UnscrapeError('E_USAGE', 'Expected files to go with --resume: standard input cannot be read again')
  }
}

/** What the bytes of the output depend on. How many workers there are, and what they may take, is not part of it. */
function settingsOf({
  inputs,
  read,
  clean,
  to,
  frontMatter,
  fields = {},
  rejects,
  compress,
  entries,
}: RunOptions): Settings {
  const { stdin: _, ignore: __, onBytes: ___, ...reading } = read
  return flattenSettings({
    version: readVersion(),
    inputs,
    read: reading,
    clean,
    to,
    frontMatter,
    fields,
    rejects,
    compress,
    entries,
  })
}
