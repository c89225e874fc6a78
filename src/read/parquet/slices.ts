import { open } from 'node:fs/promises'
import { explainSystemError } from '../inputs/system-error.js'
import { ReadError } from '../read-error.js'

/** A file that is read here and there, for formats whose table of contents stands at the end. */
export interface Slices {
  readonly byteLength: number
  slice(start: number, end?: number): Promise<ArrayBuffer>
  close(): Promise<void>
}

/** Opens a file for reading here and there; whatever goes wrong is a `ReadError`. */
export async function openSlices(absolute: string): Promise<Slices> {
  const handle = await guarded(open(absolute))
  const { size } = await guarded(handle.stat())
  return {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      for (let done = 0; done < bytes.length; ) {
        const { bytesRead } = await guarded(handle.read(bytes, done, bytes.length - done, start + done))
        if (bytesRead === 0)
          throw new ReadError({ code: 'E_UNREADABLE', message: 'It became shorter while it was read' })
        done += bytesRead
      }
      return bytes.buffer
    },
    close: () => handle.close(),
  }
}

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new ReadError({ code: 'E_UNREADABLE', message: explainSystemError(cause) }, { cause })
  }
}
