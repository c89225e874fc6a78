import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { UnscrapeError } from '../../errors.js'
import type { Output } from './output.js'

interface OpenFile {
  readonly path: string
  readonly final: string
  readonly temporary: string
  readonly handle: FileHandle
}

/**
 * Writes files below a folder. Each is written under a temporary name beside its own and renamed when complete, so
 * that nothing half-written ever has a final name.
 */
export class FolderOutput implements Output {
  private current: OpenFile | undefined
  private root: string | undefined
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  async append(path: string, text: string): Promise<void> {
    if (this.current?.path !== path) {
      await this.close()
      this.current = await this.begin(path)
    }
    await this.current.handle.writeFile(text)
  }

  async close(): Promise<void> {
    const file = this.current
    if (file === undefined) return
    await file.handle.close()
    await rename(file.temporary, file.final)
    this.current = undefined
  }

  async abort(): Promise<void> {
    const file = this.current
    if (file === undefined) return
    this.current = undefined
    await file.handle.close()
    await rm(file.temporary, { force: true })
  }

  private async begin(path: string): Promise<OpenFile> {
    const final = join(this.folder, path)
    await mkdir(dirname(final), { recursive: true })
    await this.confine(dirname(final))
    const temporary = join(dirname(final), `.${basename(final).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
    return { path, final, temporary, handle: await open(temporary, 'wx') }
  }

  /** A symbolic link that was planted in the output folder must not lead out of it. */
  private async confine(folder: string): Promise<void> {
    this.root ??= await realpath(this.folder)
    const inside = relative(this.root, await realpath(folder))
    if (inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new UnscrapeError('E_OUTPUT', `Expected every output inside ${this.folder}, but ${folder} leads out of it`)
    }
  }
}
