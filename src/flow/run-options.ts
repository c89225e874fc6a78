import type { FieldNames, MatterPreset } from '../matter/serialize.js'
import type { ReadOptions } from '../read/index.js'
import type { CleanOptions } from '../types.js'
import type { OutputFormat } from '../write/index.js'
import type { RenderedOutcome } from './cleaner/cleaner.js'
import type { PooledOptions } from './cleaner/pooled.js'
import type { Destination } from './output/open-outputs.js'
import type { Compression } from './output/seal/index.js'
import type { SlowRecord } from './slow-records.js'
import type { Counts } from './summary.js'

/** Everything that a run depends on. */
export interface RunOptions {
  readonly inputs: readonly string[]
  readonly read: ReadOptions
  readonly clean: CleanOptions
  readonly to: OutputFormat
  /** How files of documents are compressed. Default: `none`. */
  readonly compress?: Compression
  readonly frontMatter: MatterPreset
  /** Other names for fields of the front matter, or false to leave one out. */
  readonly fields?: FieldNames
  readonly destination: Destination
  /** File for one JSON line a record that gave no document. */
  readonly rejects?: string
  /** File for one JSON line a record with what the review page shows of it; it needs `clean.explain`. */
  readonly entries?: string
  /** Whether `clean.explain` also writes a file beside each document. Default: true. */
  readonly explanations?: boolean
  /** `compare` writes nothing and lists what would change. */
  readonly mode: 'write' | 'compare'
  /** `resume` goes on with an interrupted run, where there is one. Default: `anew`. */
  readonly start?: 'anew' | 'resume'
  /** Child processes to clean in. Without them everything is done in this process, one record at a time. */
  readonly workers?: PooledOptions | undefined
  readonly signal?: AbortSignal
  /** Called after each record. */
  readonly onRecord?: (outcome: RenderedOutcome, counts: Counts) => void
  /** Seconds of computing after which a record is called slow, with four times as much for each of its megabytes. Default: 0.5. */
  readonly slowAfter?: number
  /** Called after each record that was slow. */
  readonly onSlow?: (record: SlowRecord) => void
}
