import type { WarcHeader } from './warc-header.js'

/** A record of an archive, or bytes of one that cannot be read as a record. */
export type Entry = WarcRecord | Loss

/** One record. Its bytes are valid until the next entry is asked for. */
export interface WarcRecord {
  readonly kind: 'record'
  /** Counted from 1; a loss counts as one. */
  readonly number: number
  /** Its bytes in the stream, header and block. */
  readonly range: readonly [start: number, end: number]
  readonly header: WarcHeader
  /** What the header describes; where `size` is `too-large`, only its beginning. */
  readonly block: Buffer
  readonly size: 'whole' | 'too-large'
}

/** Bytes that were passed over on the way to the next record. */
export interface Loss {
  readonly kind: 'loss'
  readonly number: number
  readonly range: readonly [start: number, end: number]
  /** What is wrong, in one sentence. */
  readonly message: string
  /** Of the record that is lost, if it could be read. */
  readonly header?: Pick<WarcHeader, 'fields'>
}
