import type { ReadOutcome } from '../types.js'
import { BINARY, nameBinary } from './binary.js'
import { chooseFormat } from './choose-format.js'
import type { Codec } from './compressed/codec.js'
import { decompress } from './compressed/decompress.js'
import { toFailure } from './failure.js'
import { gzip, isGzip } from './gzip/index.js'
import { HEAD_BYTES, toHead } from './head.js'
import type { Source } from './inputs/source.js'
import type { ReadOptions } from './options.js'
import { type Peeked, peek } from './peek.js'
import { type Piece, solid } from './piece.js'
import { ReadError } from './read-error.js'
import { isZstd, zstd } from './zstd/index.js'

/** Reads one input: whatever ends it is yielded as its last failure. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ReadOutcome, void, undefined> {
  try {
    yield* readCompressed(source, options)
  } catch (cause) {
    if (!(cause instanceof ReadError)) throw cause
    yield toFailure(source, cause.problem)
  }
}

async function* readCompressed(source: Source, options: ReadOptions): AsyncGenerator<ReadOutcome, void, undefined> {
  const raw = await peek(count(source.open(), options.onBytes), HEAD_BYTES)
  try {
    const codec = chooseCodec(raw.head, source.path)
    if (codec === undefined) return yield* readPlain(raw, source, options)
    const plain = await peek(decompress(codec, raw.stream, options), HEAD_BYTES)
    try {
      refuseNested(codec, plain.head)
      yield* readPlain(plain, { file: source.file, path: source.path }, options)
    } finally {
      await plain.close()
    }
  } finally {
    await raw.close()
  }
}

async function* count<Chunk extends { readonly length: number }>(
  chunks: AsyncIterable<Chunk>,
  tell: ReadOptions['onBytes'],
): AsyncGenerator<Chunk, void, undefined> {
  for await (const chunk of chunks) {
    tell(chunk.length)
    yield chunk
  }
}

async function* readPlain(
  { head: bytes, stream: pieces, gap }: Peeked<Piece>,
  { file, path, absolute }: Omit<Source, 'open'>,
  options: ReadOptions,
): AsyncGenerator<ReadOutcome, void, undefined> {
  if (bytes.length === 0 && gap !== undefined) throw gap.error
  if (bytes.length === 0) throw new ReadError({ code: 'E_EMPTY', message: 'The file is empty' })
  const head = toHead(bytes, path)
  const format = chooseFormat(head, options.from)
  const binary = format.holds === 'text' ? nameBinary(bytes, head.text) : undefined
  if (binary !== undefined) throw new ReadError({ code: 'E_BINARY', message: `The file is ${binary}` })
  const input = { file, path, head, pieces, stream: solid(pieces), bounds: options }
  yield* format.read(absolute === undefined ? input : { ...input, absolute })
}

/** The codec by what the data begins with. Where that is nothing the name may know: the first member may be broken. */
function chooseCodec(head: Uint8Array, path: string): Codec | undefined {
  if (isGzip(head)) return gzip
  if (isZstd(head)) return zstd
  const named = /\.gz$/i.test(path) ? gzip : /\.zst$/i.test(path) ? zstd : undefined
  return named !== undefined && nameBinary(head, toHead(head, path).text) === BINARY ? named : undefined
}

/** Compressed data inside compressed data grows by the product of both ratios, and no crawler writes it on purpose. */
function refuseNested({ errors }: Codec, head: Uint8Array): void {
  const inner = isGzip(head) ? 'gzip' : isZstd(head) ? 'zstd' : undefined
  if (inner === undefined) return
  const { code, name } = errors.wording
  throw new ReadError({
    code,
    message: `The ${name} data holds ${inner} data`,
    expected: 'data that is compressed once',
  })
}
