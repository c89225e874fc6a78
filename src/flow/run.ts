import { checkSites } from '../classify/site/check-sites.js'
import { readInputs } from '../read/index.js'
import type { Failure, ReadOutcome, SourceRecord } from '../types.js'
import { chooseCleaner } from './cleaner/choose-cleaner.js'
import type { Cleaned, Cleaner } from './cleaner/cleaner.js'
import { inOrder } from './in-order.js'
import { RunBook } from './journal/run-book.js'
import { changed } from './journal/sources.js'
import { defaultSlowAfter } from './limits.js'
import { explainOutputError } from './output/explain-output-error.js'
import { type Outputs, openOutputs } from './output/open-outputs.js'
import { renderEntry } from './report/make-entry.js'
import type { RunOptions } from './run-options.js'
import { skippedRecord } from './skipped.js'
import { type SlowRecord, SlowRecords } from './slow-records.js'
import { isEmpty, isFailed, type Summary, Tally } from './summary.js'

/** Records in flight for each worker: enough that none waits while one of them has a hard page. */
const ITEMS_A_JOB = 128
/** Bytes in flight at most, and for each worker. */
const BYTES = 32 * 2 ** 20
const BYTES_A_JOB = 4 * 2 ** 20

/**
 * Reads the inputs, cleans each record and writes what comes of it, in the order of the inputs.
 * @throws {UnscrapeError} `E_OUTPUT` when the output cannot be written to or another run has it; `E_USAGE` when an
 *   interrupted run cannot be resumed with these options or inputs, and for a selector that is none.
 */
export async function run(options: RunOptions): Promise<Summary> {
  await checkSites(options.clean.sites)
  const started = performance.now()
  const book = openBook(options)
  const tally = new Tally(book.checkpoint?.totals)
  const resumed = tally.counts.read
  try {
    const outputs = await openOutputs({ ...options, bookkeeping: book.folder, state: book.checkpoint?.outputs })
    const slow = new SlowRecords(options.slowAfter ?? defaultSlowAfter)
    const end = await new Run(options, { book, outputs, tally, slow }).work()
    const summary = (): Summary => {
      const milliseconds = performance.now() - started
      return { ...tally.totals(), milliseconds, slow: slow.look(), resumed, changes: outputs.changes(), end }
    }
    if (end === 'done') {
      book.finish(summary())
      await outputs.sweep()
    }
    return summary()
  } catch (cause) {
    throw explainOutputError(cause, book.folder !== undefined)
  } finally {
    book.suspend()
  }
}

function openBook(options: RunOptions): RunBook {
  try {
    return new RunBook(options)
  } catch (cause) {
    throw explainOutputError(cause, false)
  }
}

interface Parts {
  readonly book: RunBook
  readonly outputs: Outputs
  readonly tally: Tally
  readonly slow: SlowRecords
}

/** A record that was read, with the name that its document will have, and what came of it. */
interface Done {
  readonly id: string
  readonly bytes: number
  readonly name: string | undefined
  readonly rendered: Cleaned
}

/** A run on its way. */
class Run {
  private cleaner: Promise<Cleaner> | undefined
  /** Counted where records come in; it must be what `tally` counts where they go out. */
  private read = 0
  /** Id of the last record that was written. */
  private last: string | undefined
  private readonly options: RunOptions
  private readonly parts: Parts

  constructor(options: RunOptions, parts: Parts) {
    this.options = options
    this.parts = parts
    this.last = parts.book.checkpoint?.id
  }

  async work(): Promise<'done' | 'interrupted'> {
    const { book, outputs } = this.parts
    try {
      for await (const done of this.cleanAll()) {
        await this.write(done)
        if (book.isDue()) await this.note()
      }
      if (this.options.signal?.aborted) return await this.interrupt()
      await (await this.cleaner)?.close()
      this.checkBalance()
      // Before the last file is complete: a run that is killed in between takes it back.
      await this.note()
      await outputs.close()
      return 'done'
    } catch (cause) {
      await this.abandon()
      throw cause
    }
  }

  private cleanAll(): AsyncGenerator<Done, void, undefined> {
    const jobs = this.options.workers?.jobs ?? 0
    return inOrder(this.readAll(), {
      start: (read) => this.clean(read),
      sizeOf: (read) => ('code' in read ? 0 : read.content.length),
      bounds: { items: Math.max(1, jobs * ITEMS_A_JOB), bytes: BYTES + jobs * BYTES_A_JOB },
      signal: this.options.signal,
    })
  }

  /** Everything there is to read, without what an interrupted run has done before. */
  private async *readAll(): AsyncGenerator<ReadOutcome, void, undefined> {
    const { book, outputs, tally } = this.parts
    const done = tally.counts.read
    let last = ''
    for await (const read of readInputs(this.options.inputs, this.options.read)) {
      book.follow(read.place.file)
      this.read += 1
      if (this.read > done) yield read
      else if (!isFailure(read)) outputs.nameOf(read)
      if (this.read === done) book.check(read.id)
      last = read.place.file
    }
    if (this.read < done) throw changed(`they end with ${last || 'nothing'}, before the record that it had come to`)
  }

  private async clean(read: ReadOutcome): Promise<Done> {
    const { id } = read
    if (isFailure(read)) return { id, bytes: 0, name: undefined, rendered: { outcome: read } }
    const name = this.parts.outputs.nameOf(read)
    const { bytes } = read
    if (read.skip !== undefined) return { id, bytes, name, rendered: { outcome: skippedRecord(read, read.skip) } }
    return { id, bytes, name, rendered: await (await this.chooseCleaner(read)).clean(read) }
  }

  private chooseCleaner(first: SourceRecord): Promise<Cleaner> {
    const { inputs, clean, to, frontMatter, fields = {}, workers, entries, explanations = true } = this.options
    const beside = { explanation: explanations && clean.explain === 'blocks', report: entries !== undefined }
    this.cleaner ??= chooseCleaner(first, { inputs, render: { clean, to, frontMatter, fields, ...beside }, workers })
    return this.cleaner
  }

  private async write({ id, bytes, name, rendered }: Done): Promise<void> {
    const { outputs, tally } = this.parts
    const { outcome, milliseconds, ...contents } = rendered
    if (name !== undefined && !isFailed(outcome)) await outputs.write({ name, ...contents })
    if (isFailed(outcome) || isEmpty(outcome)) {
      await outputs.reject(outcome)
      // What was never rendered has no entry yet: failures of reading, lost workers, what is no page.
      await outputs.enter(contents.entry ?? renderEntry(outcome))
    } else if (contents.entry !== undefined) await outputs.enter(contents.entry)
    tally.add(outcome, bytes)
    this.last = id
    this.options.onRecord?.(outcome, tally.counts)
    if (milliseconds !== undefined) this.time({ id, place: outcome.place, bytes, milliseconds })
  }

  private time(record: SlowRecord): void {
    if (this.parts.slow.add(record)) this.options.onSlow?.(record)
  }

  private async note(): Promise<void> {
    const { book, outputs, tally } = this.parts
    if (this.last !== undefined)
      book.note({ id: this.last, totals: tally.totals(), outputs: await outputs.checkpoint() })
  }

  private async interrupt(): Promise<'interrupted'> {
    const { book, outputs } = this.parts
    await (await this.cleaner)?.abort()
    await this.note()
    await (book.folder === undefined ? outputs.abort() : outputs.suspend())
    return 'interrupted'
  }

  private async abandon(): Promise<void> {
    const { book, outputs } = this.parts
    await (await this.cleaner?.catch(() => undefined))?.abort()
    await (book.folder === undefined ? outputs.abort() : outputs.suspend())
  }

  /** Nothing that was read may get lost on the way. */
  private checkBalance(): void {
    const { read, kept, dropped, failed } = this.parts.tally.counts
    if (read === this.read && kept + dropped + failed === read) return
    throw new Error(`${this.read} records were read, but ${kept} + ${dropped} + ${failed} are accounted for`)
  }
}

const isFailure = (read: ReadOutcome): read is Failure => 'code' in read
