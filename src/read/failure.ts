import type { Failure, FailureCode } from '../types.js'
import type { Problem } from './read-error.js'

/** What each code expects, unless the place knows better. */
const expectations: Readonly<Partial<Record<FailureCode, string>>> = {
  E_NOT_FOUND: 'an existing file or folder, a glob in quotes, or `-` for standard input',
  E_UNREADABLE: 'a file that this user may read',
  E_NOTHING_TO_READ: 'at least one file; hidden ones do not count',
  E_EMPTY: 'HTML, plain text, JSONL, Parquet, MHTML or a WARC archive',
  E_BINARY: 'HTML, plain text, JSONL, Parquet, MHTML or a WARC archive, each also with gzip or zstd',
  E_JSONL: 'one JSON object a line, with `html` or `text`',
  E_GZIP: 'whole gzip data',
  E_ZSTD: 'whole zstd data',
  E_WARC: 'WARC records, each as long as its `Content-Length`',
  E_PARQUET: 'a Parquet table with a page a row, in the column `html` or `text`',
  E_MHTML: 'a MIME document with a part of type `text/html`',
  E_HTTP: 'a whole HTTP response',
  E_RATIO: 'compressed data that does not grow as much; `maxRatio` sets the bound',
  E_TOO_LARGE: 'a smaller record; `maxRecordBytes` sets the bound',
}

/** Where a problem was met: `file` as the user finds it, `path` and `id` as the records of that file have them. */
export interface Scene {
  readonly file: string
  readonly path: string
  readonly id?: string
}

/** Turns a problem into the plain object that is yielded. */
export function toFailure({ file, path, id = path }: Scene, problem: Problem): Failure {
  const { code, message, expected = expectations[code] ?? '', record, line, range } = problem
  const place = {
    file,
    ...(record === undefined ? {} : { record }),
    ...(line === undefined ? {} : { line }),
    ...(range === undefined ? {} : { range }),
  }
  return { code, id, place, message, expected }
}
