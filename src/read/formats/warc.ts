import type { ReadOutcome } from '../../types.js'
import type { Head } from '../head.js'
import type { Claim, Format, FormatInput } from './format.js'

/** A web archive: responses as they were fetched (WARC), or the text of their pages (WET). */
export const warc: Format = { holds: 'bytes', claim, read }

const EXTENSIONS: ReadonlySet<string> = new Set(['.warc', '.wet', '.wat'])

/** The first record may be damaged. */
function claim({ text, extension }: Head): Claim {
  if (/^WARC\/\d/.test(text)) return 'certain'
  return EXTENSIONS.has(extension) ? 'likely' : 'no'
}

async function* read(input: FormatInput): AsyncGenerator<ReadOutcome, void, undefined> {
  const { readArchive } = await import('../warc/read-archive.js')
  yield* readArchive(input)
}
