import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { nameBinary } from '../binary.js'
import { HEAD_BYTES, toHead } from '../head.js'
import { codeOf } from '../inputs/system-error.js'

interface Decoding {
  readonly maxOutputLength: number
  /** Of a body that the crawler cut, what is there is read. */
  readonly end: 'whole' | 'cut'
}

type Decoder = (bytes: Buffer, decoding: Decoding) => Buffer

/** Every coding that is read, by its name in `Content-Encoding`. */
const decoders: Readonly<Record<string, Decoder>> = {
  gzip: (bytes, decoding) => gunzipSync(bytes, toZlib(decoding)),
  deflate: (bytes, decoding) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, toZlib(decoding)),
  br: (bytes, { maxOutputLength, end }) =>
    brotliDecompressSync(bytes, {
      maxOutputLength,
      finishFlush: end === 'cut' ? constants.BROTLI_OPERATION_FLUSH : constants.BROTLI_OPERATION_FINISH,
    }),
}

/** Why a body cannot be decoded. */
export type CodingError = 'unknown' | 'too-large' | 'cut' | 'broken'

/**
 * Decodes a body. A crawler may have decoded it and kept the header: what is no data of its coding, but text, is returned
 * as it is.
 */
export function decodeBody(bytes: Buffer, coding: string, decoding: Decoding): Buffer | CodingError {
  const name = coding.replace(/^x-/, '')
  const decode = decoders[name]
  if (name === 'identity' || bytes.length === 0) return bytes
  if (decode === undefined) return 'unknown'
  try {
    return decode(bytes, decoding)
  } catch (cause) {
    const error = explain(cause)
    return error === 'broken' && isText(bytes) ? bytes : error
  }
}

function isText(bytes: Buffer): boolean {
  const head = toHead(bytes.subarray(0, HEAD_BYTES), '')
  return nameBinary(head.bytes, head.text) === undefined
}

/** The first two bytes of zlib's own wrapping, which some servers leave out: method 8, and a checksum of 5 bits. */
const isZlib = (bytes: Buffer): boolean => ((bytes[0] ?? 0) & 15) === 8 && bytes.readUInt16BE(0) % 31 === 0

const toZlib = ({ maxOutputLength, end }: Decoding) => ({
  maxOutputLength,
  finishFlush: end === 'cut' ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
})

function explain(cause: unknown): CodingError {
  const code = codeOf(cause)
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large'
  return code === 'Z_BUF_ERROR' ? 'cut' : 'broken'
}
