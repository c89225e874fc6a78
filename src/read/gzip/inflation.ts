import { createInflateRaw, type InflateRaw } from 'node:zlib'

/** Bytes that zlib hands over at a time: four times its default, for fewer trips at no more memory worth naming. */
const CHUNK = 64 * 2 ** 10

/** Whether a run of zlib wants more data, has come to the end of its own, or broke. */
export type InflationState = 'open' | 'ended' | 'broken'

/** One run of zlib, driven a slice at a time so that no output is lost when it breaks. */
export class Inflation {
  /** What broke it. */
  cause: unknown
  readonly #inflate: InflateRaw = createInflateRaw({ chunkSize: CHUNK })
  #state: InflationState = 'open'
  #given = 0
  #output: Uint8Array[] = []
  #settle: () => void = () => {}

  constructor() {
    this.#inflate.on('data', (chunk: Uint8Array) => this.#output.push(chunk))
    this.#inflate.on('end', () => this.#finish('ended'))
    this.#inflate.on('error', (cause) => {
      this.cause = cause
      this.#finish('broken')
    })
  }

  /** Bytes that were given and are not of this run, because it ended before them. */
  get unused(): number {
    return this.#given - this.#inflate.bytesWritten
  }

  /** Gives it the next bytes; empty ones say that there are no more. */
  async write(slice: Uint8Array): Promise<InflationState> {
    this.#given += slice.length
    await new Promise<void>((resolve) => {
      this.#settle = resolve
      if (slice.length === 0) this.#inflate.end()
      else this.#inflate.write(slice, () => resolve())
    })
    if (this.unused > 0) this.#finish('ended')
    return this.#state
  }

  /** What was decompressed since the last call. */
  take(): Uint8Array[] {
    const output = this.#output
    this.#output = []
    return output
  }

  close(): void {
    this.#inflate.destroy()
  }

  #finish(state: InflationState): void {
    if (this.#state === 'open') this.#state = state
    this.#settle()
  }
}
