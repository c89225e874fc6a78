import type { CleanDocument } from '../types.js'

/** What a writer is told beside the document. */
interface WriteOptions {
  /** The serialised front matter, from `---` to `---` with its final newline; empty when none is wanted. */
  readonly header: string
  /** Makes a Markdown body harmless to the reader that the front matter is for. */
  readonly fit?: (markdown: string) => string
}

/** Turns one document into the text of one output format. Every text ends with a newline. */
export interface Writer {
  readonly name: string
  /** Of the files it fills, with the dot. */
  readonly extension: string
  /** Whether one file holds many documents without more ado, as JSON Lines do. */
  readonly many: boolean
  /** What stands between two documents when a stream of many is written nevertheless. */
  readonly separator: string
  write(document: CleanDocument, options: WriteOptions): string | Promise<string>
}
