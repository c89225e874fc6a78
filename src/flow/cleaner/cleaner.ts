import type { FieldNames, MatterPreset } from '../../matter/serialize.js'
import type { CleanDocument, CleanOptions, EmptyRecord, Failure, Matter, SourceRecord } from '../../types.js'
import type { OutputFormat } from '../../write/index.js'

/** Everything that the bytes of a document depend on, as plain JSON: it travels to workers. */
export interface RenderOptions {
  readonly clean: CleanOptions
  readonly to: OutputFormat
  readonly frontMatter: MatterPreset
  readonly fields?: FieldNames
  /** Whether to render the explanation of the blocks, and the entry of the review page; both need `clean.explain`. */
  readonly explanation: boolean
  readonly report: boolean
}

/** A document whose content was rendered: what a run still has to know of it. */
export type KeptRecord = Pick<CleanDocument, 'id' | 'place' | 'counts' | 'flags'> & Pick<Matter, 'title' | 'quality'>

/** What became of a record, without its content. */
export type RenderedOutcome = KeptRecord | EmptyRecord | Failure

/** What is made of a record. */
export interface Rendered {
  readonly outcome: RenderedOutcome
  /** The document in the format of the output; missing where there is none. */
  readonly text?: Uint8Array
  /** One JSON line a block; missing unless an explanation was asked for. */
  readonly explanation?: Uint8Array
  /** The record's entry in the review page, one JSON line; missing unless a review page was asked for. */
  readonly entry?: Uint8Array
}

/** A record on its way to the outputs. */
export interface Cleaned extends Rendered {
  /** Milliseconds of computing that it took; missing where it never came back. */
  readonly milliseconds?: number
}

/** Cleans records, several at a time if it can, and resolves for each of them, whatever it holds. */
export interface Cleaner {
  clean(record: SourceRecord): Promise<Cleaned>
  /** After the last record. */
  close(): Promise<void>
  /** At once, whatever is not done. */
  abort(): Promise<void>
}
