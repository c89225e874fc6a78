import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Output } from './output.js'

/** Writes everything to one stream, at the pace of its reader. The stream stays open. */
export class StreamOutput implements Output {
  private readonly stream: Writable

  constructor(stream: Writable) {
    this.stream = stream
  }

  async append(_path: string, text: string): Promise<void> {
    if (!this.stream.write(text)) await once(this.stream, 'drain')
  }

  async close(): Promise<void> {}

  async abort(): Promise<void> {}
}
