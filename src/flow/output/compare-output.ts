import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output } from './output.js'

/** What writing a file would do to what is there. */
export interface Change {
  readonly path: string
  readonly change: 'create' | 'change'
}

interface Compared {
  readonly path: string
  readonly handle: FileHandle | undefined
  position: number
  same: boolean
}

/** Writes nothing: compares what would be written with what is there, and lists the differences. */
export class CompareOutput implements Output {
  readonly changes: Change[] = []
  private current: Compared | undefined
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  async append(path: string, data: string | Uint8Array): Promise<void> {
    if (this.current?.path !== path) {
      await this.close()
      this.current = { path, handle: await openExisting(join(this.folder, path)), position: 0, same: true }
    }
    const { current } = this
    if (current.handle === undefined || !current.same) return
    const expected = typeof data === 'string' ? Buffer.from(data) : data
    const { buffer, bytesRead } = await current.handle.read(
      Buffer.alloc(expected.length),
      0,
      expected.length,
      current.position,
    )
    current.position += bytesRead
    current.same = bytesRead === expected.length && buffer.equals(expected)
  }

  async close(): Promise<void> {
    const { current } = this
    if (current === undefined) return
    this.current = undefined
    if (current.handle === undefined) this.changes.push({ path: current.path, change: 'create' })
    else {
      const { size } = await current.handle.stat()
      await current.handle.close()
      if (!current.same || size !== current.position) this.changes.push({ path: current.path, change: 'change' })
    }
  }

  async checkpoint(): Promise<undefined> {}

  async sweep(): Promise<void> {}

  async suspend(): Promise<void> {
    await this.abort()
  }

  async abort(): Promise<void> {
    await this.current?.handle?.close()
    this.current = undefined
  }
}

async function openExisting(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
      return undefined
    throw cause
  }
}
