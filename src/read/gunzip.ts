import { createGunzip, type Gunzip } from 'node:zlib'
import { ReadError } from './read-error.js'
import { rechunk } from './rechunk.js'

/** Whether data begins as gzip does (RFC 1952: two magic bytes, then deflate as the only method). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8

/**
 * Compressed bytes that are handed to zlib at a time. Deflate grows by 1,032 at most, so 16 kB keep 16 MB in flight at
 * the very most. A fixed size also makes what can be saved of broken data independent of how the input was cut.
 */
const SLICE = 16 * 2 ** 10

/** Below this much output the ratio says nothing: a page of blanks is small either way. */
const RATIO_COUNTS_FROM = 2 ** 20

/**
 * Decompresses gzip data of any number of members.
 * @throws {ReadError} `E_GZIP` where the data is cut or corrupt, after everything before it was yielded; `E_RATIO`
 *   where it grows beyond `maxRatio`. Their range counts the compressed bytes.
 */
export async function* gunzip(
  stream: AsyncIterable<Uint8Array>,
  { maxRatio }: { readonly maxRatio: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const inflation = new Inflation()
  let read = 0
  let written = 0
  try {
    for await (const slice of rechunk(stream, SLICE)) {
      if (inflation.state === 'ended') refuseTrailing(slice, read)
      else await inflation.write(slice)
      read += slice.length
      for (const chunk of inflation.take()) {
        written += chunk.length
        yield chunk
      }
      if (written > RATIO_COUNTS_FROM && written > read * maxRatio) throw tooMuch(maxRatio, read, written)
      if (inflation.state === 'broken') throw corrupt(inflation, read)
      if (inflation.state === 'ended') refuseTrailing(slice.subarray(inflation.consumed - (read - slice.length)), read)
    }
    await inflation.end()
    yield* inflation.take()
    if (inflation.state === 'broken') throw cut(inflation, read)
  } finally {
    inflation.close()
  }
}

/** Zlib's own stream, driven one slice at a time so that no output is lost when it breaks. */
class Inflation {
  state: 'open' | 'ended' | 'broken' = 'open'
  cause: unknown
  readonly #gunzip: Gunzip = createGunzip({ chunkSize: 64 * 2 ** 10 })
  #output: Uint8Array[] = []
  #settle: () => void = () => {}

  constructor() {
    this.#gunzip.on('data', (chunk: Uint8Array) => this.#output.push(chunk))
    this.#gunzip.on('end', () => this.#finish('ended'))
    this.#gunzip.on('error', (cause) => {
      this.cause = cause
      this.#finish('broken')
    })
  }

  /** Compressed bytes that were used. */
  get consumed(): number {
    return this.#gunzip.bytesWritten
  }

  write(slice: Uint8Array): Promise<void> {
    return this.#until((settle) => this.#gunzip.write(slice, () => settle()))
  }

  end(): Promise<void> {
    return this.#until(() => this.#gunzip.end())
  }

  /** What was decompressed since the last call. */
  take(): Uint8Array[] {
    const output = this.#output
    this.#output = []
    return output
  }

  close(): void {
    this.#gunzip.destroy()
  }

  #finish(state: 'ended' | 'broken'): void {
    if (this.state !== 'broken') this.state = state
    this.#settle()
  }

  #until(start: (settle: () => void) => void): Promise<void> {
    if (this.state !== 'open') return Promise.resolve()
    return new Promise((resolve) => {
      this.#settle = resolve
      start(resolve)
    })
  }
}

/** Zeros after the last member are padding; anything else is data that would be lost. */
function refuseTrailing(bytes: Uint8Array, read: number): void {
  if (bytes.every((byte) => byte === 0)) return
  throw new ReadError({
    code: 'E_GZIP',
    message: 'There is something else after the end of the gzip data',
    range: [read - bytes.length, read],
  })
}

function corrupt({ consumed, cause }: Inflation, read: number): ReadError {
  const message = 'The gzip data is corrupt; what stands before is read, what follows is lost'
  return new ReadError({ code: 'E_GZIP', message, range: [Math.min(consumed, read), read] }, { cause })
}

function cut({ cause }: Inflation, read: number): ReadError {
  const message = `The gzip data is cut: it ends after ${read} bytes, in the middle of a member`
  return new ReadError({ code: 'E_GZIP', message, range: [read, read] }, { cause })
}

function tooMuch(maxRatio: number, read: number, written: number): ReadError {
  const message = `The gzip data grows more than ${maxRatio} times: ${read} bytes to ${written} and more`
  return new ReadError({ code: 'E_RATIO', message, range: [0, read] })
}
