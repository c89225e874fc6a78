import { constants } from 'node:buffer'
import type { Kind, SourceRecord } from '../types.js'
import { decodeUtf8 } from './charset/decode-utf8.js'
import type { FormatInput } from './formats/format.js'
import { ReadError } from './read-error.js'

/** Reads an input that is one page, whole, and decodes it. */
export async function* readPage(
  { file, path, stream, bounds }: FormatInput,
  kind: Kind,
): AsyncGenerator<SourceRecord, void, undefined> {
  const bytes = await collect(stream, Math.min(bounds.maxRecordBytes, constants.MAX_STRING_LENGTH))
  const content = decodeUtf8(bytes) ?? (await import('./charset/index.js')).decodePage(bytes, kind)
  if (!/\S/.test(content)) throw new ReadError({ code: 'E_EMPTY', message: 'The file holds nothing but white space' })
  yield { id: path, kind, content, bytes: bytes.length, place: { file }, path }
}

/**
 * All bytes of a page.
 * @throws {ReadError} `E_TOO_LARGE` where they are too many.
 */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > most) {
      const message = `The page is longer than ${most} bytes`
      throw new ReadError({ code: 'E_TOO_LARGE', message, range: [0, most] })
    }
  }
  return Buffer.concat(chunks, length)
}
