import type { ReadOutcome } from '../types.js'
import { nameBinary } from './binary.js'
import { chooseFormat } from './choose-format.js'
import { toFailure } from './failure.js'
import { gunzip, isGzip } from './gzip/index.js'
import { HEAD_BYTES, toHead } from './head.js'
import type { Source } from './inputs/source.js'
import type { ReadOptions } from './options.js'
import { type Peeked, peek } from './peek.js'
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
    if (!isGzip(raw.head)) return yield* readPlain(raw, source, options)
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
  { head: bytes, stream }: Peeked,
  { file, path }: Source,
  options: ReadOptions,
): AsyncGenerator<ReadOutcome, void, undefined> {
  if (bytes.length === 0) throw new ReadError({ code: 'E_EMPTY', message: 'The file is empty' })
  const head = toHead(bytes, path)
  const binary = nameBinary(bytes, head.text)
  if (binary !== undefined) throw new ReadError({ code: 'E_BINARY', message: `The file is ${binary}` })
  yield* chooseFormat(head, options.from).read({ file, path, head, stream, bounds: options })
}

/** Gzip inside gzip grows by the product of both ratios, and no crawler writes it on purpose. */
function refuseNested(head: Uint8Array): void {
  if (!isGzip(head)) return
  throw new ReadError({
    code: 'E_GZIP',
    message: 'The gzip data holds gzip data',
    expected: 'data that is gzipped once',
  })
}
