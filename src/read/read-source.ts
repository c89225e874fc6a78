import type { ReadOutcome } from '../types.js'
import { BINARY, nameBinary } from './binary.js'
import { chooseFormat } from './choose-format.js'
import { toFailure } from './failure.js'
import { gunzip, isGzip } from './gzip/index.js'
import { HEAD_BYTES, toHead } from './head.js'
import type { Source } from './inputs/source.js'
import type { ReadOptions } from './options.js'
import { type Peeked, peek } from './peek.js'
import { type Piece, solid } from './piece.js'
import { ReadError } from './read-error.js'

/** Reads one input: whatever ends it is yielded as its last failure. */
export async function* readSource(source: Source, options: ReadOptions): AsyncGenerator<ReadOutcome, void, undefined> {
  try {
    yield* decompress(source, options)
  } catch (cause) {
    if (!(cause instanceof ReadError)) throw cause
    yield toFailure(source, cause.problem)
  }
}

async function* decompress(source: Source, options: ReadOptions): AsyncGenerator<ReadOutcome, void, undefined> {
  const raw = await peek(source.open(), HEAD_BYTES)
  try {
    if (!isGzip(raw.head) && !isBrokenGzip(raw.head, source.path)) return yield* readPlain(raw, source, options)
    const plain = await peek(gunzip(raw.stream, options), HEAD_BYTES)
    try {
      refuseNested(plain.head)
      yield* readPlain(plain, source, options)
    } finally {
      await plain.close()
    }
  } finally {
    await raw.close()
  }
}

async function* readPlain(
  { head: bytes, stream: pieces, gap }: Peeked<Piece>,
  { file, path }: Source,
  options: ReadOptions,
): AsyncGenerator<ReadOutcome, void, undefined> {
  if (bytes.length === 0 && gap !== undefined) throw gap.error
  if (bytes.length === 0) throw new ReadError({ code: 'E_EMPTY', message: 'The file is empty' })
  const head = toHead(bytes, path)
  const format = chooseFormat(head, options.from)
  const binary = format.holds === 'text' ? nameBinary(bytes, head.text) : undefined
  if (binary !== undefined) throw new ReadError({ code: 'E_BINARY', message: `The file is ${binary}` })
  yield* format.read({ file, path, head, pieces, stream: solid(pieces), bounds: options })
}

/** The name says gzip, and the content nothing: the first member may be broken, and the others whole. */
const isBrokenGzip = (head: Uint8Array, path: string): boolean =>
  /\.gz$/i.test(path) && nameBinary(head, toHead(head, path).text) === BINARY

/** Gzip inside gzip grows by the product of both ratios, and no crawler writes it on purpose. */
function refuseNested(head: Uint8Array): void {
  if (!isGzip(head)) return
  throw new ReadError({
    code: 'E_GZIP',
    message: 'The gzip data holds gzip data',
    expected: 'data that is gzipped once',
  })
}
