import type { Writable } from 'node:stream'
import type { Output } from './output.js'

/** Writes everything to one stream, at the pace of its reader. The stream stays open. */
export class StreamOutput implements Output {
  private readonly stream: Writable

  constructor(stream: Writable) {
    this.stream = stream
  }

  /** Waits until the stream took the text; rejects with the stream's own error, such as `EPIPE` when its reader is gone. */
  append(_path: string, data: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stream.once('error', reject)
      this.stream.write(data, (error) => {
        if (error) return reject(error)
        this.stream.off('error', reject)
        resolve()
      })
    })
  }

  async checkpoint(): Promise<undefined> {}

  async close(): Promise<void> {}

  async sweep(): Promise<void> {}

  async suspend(): Promise<void> {}

  async abort(): Promise<void> {}
}
