import { constants, existsSync } from 'node:fs'
import { copyFile, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UnscrapeError } from '../../errors.js'
import { confine } from './confine.js'
import type { Output, OutputState } from './output.js'
import type { Seal } from './seal/seal.js'

interface OpenFile {
  readonly path: string
  readonly final: string
  readonly partial: string
  readonly handle: FileHandle
  /** Bytes that the system has. */
  length: number
}

interface FolderOutputOptions {
  readonly folder: string
  /** Where the nth file (counted from 1) is written until it is complete; on the same file system. */
  readonly partialOf: (final: string, number: number) => string
  /** Makes the final file of the partial one, where they differ. */
  readonly seal?: Seal | undefined
}

/** Bytes that are held back, so that many short records are one write. */
const HELD = 256 * 2 ** 10

/**
 * Writes files below a folder. Each is written under another name and renamed when complete, so that nothing half-written
 * ever has a final name.
 */
export class FolderOutput implements Output {
  private current: OpenFile | undefined
  private files = 0
  private held: Uint8Array[] = []
  private heldBytes = 0
  /** Partial files that were sealed since the last checkpoint, and before it: an older checkpoint may need the former. */
  private sealed: string[] = []
  private outdated: string[] = []
  /** A file that an earlier run sealed, of which nothing is left to go on with: it can only be whole. */
  private whole: string | undefined
  private readonly confined = new Set<string>()
  private readonly options: FolderOutputOptions

  constructor(options: FolderOutputOptions) {
    this.options = options
  }

  async append(path: string, data: string | Uint8Array): Promise<void> {
    if (path === this.whole && data.length === 0) return
    if (path === this.whole) throw tooShort(path)
    if (this.current?.path !== path) {
      await this.close()
      await this.begin(path)
    }
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    this.held.push(bytes)
    this.heldBytes += bytes.length
    if (this.heldBytes >= HELD) await this.flush()
  }

  async checkpoint(): Promise<OutputState> {
    await this.flush()
    await removeAll(this.outdated)
    this.outdated = this.sealed
    this.sealed = []
    if (this.current === undefined) return { files: this.files }
    const { path, length } = this.current
    return { files: this.files, open: { path, length } }
  }

  /**
   * Goes on where an earlier run was: opens the file that was not complete and cuts off what came after its last checkpoint.
   * @throws {UnscrapeError} `E_OUTPUT` when the file is not there, or not as long as it was.
   */
  async resume({ files, open: unfinished }: OutputState): Promise<void> {
    this.files = files
    if (unfinished === undefined) return
    const { path, length } = unfinished
    const final = await this.prepare(path)
    const partial = this.options.partialOf(final, files)
    if (this.options.seal !== undefined && !existsSync(partial) && existsSync(final)) {
      this.whole = path
      return
    }
    const handle = await reopen(partial, final)
    this.current = { path, final, partial, handle, length }
    const { size } = await handle.stat()
    if (size < length) throw tooShort(partial)
    await handle.truncate(length)
  }

  async close(): Promise<void> {
    const file = this.current
    if (file === undefined) return
    await this.flush()
    await file.handle.close()
    this.current = undefined
    const { seal } = this.options
    if (seal === undefined) return rename(file.partial, file.final)
    const whole = `${file.partial}.sealed`
    await seal(file.partial, whole)
    await rename(whole, file.final)
    this.sealed.push(file.partial)
  }

  async sweep(): Promise<void> {
    await removeAll([...this.outdated, ...this.sealed])
    this.outdated = []
    this.sealed = []
  }

  async suspend(): Promise<void> {
    this.held = []
    this.heldBytes = 0
    await this.current?.handle.close()
    this.current = undefined
  }

  async abort(): Promise<void> {
    const partial = this.current?.partial
    await this.suspend()
    if (partial !== undefined) await rm(partial, { force: true })
  }

  private async flush(): Promise<void> {
    const { current, held, heldBytes } = this
    if (current === undefined || heldBytes === 0) return
    const [first] = held
    this.held = []
    this.heldBytes = 0
    await current.handle.writeFile(first !== undefined && held.length === 1 ? first : Buffer.concat(held, heldBytes))
    current.length += heldBytes
  }

  private async begin(path: string): Promise<void> {
    const final = await this.prepare(path)
    const partial = this.options.partialOf(final, this.files + 1)
    const handle = await create(partial)
    this.files += 1
    this.current = { path, final, partial, handle, length: 0 }
  }

  /** Makes the folder that a file goes to. A link that was planted there must not lead out of ours. */
  private async prepare(path: string): Promise<string> {
    const final = join(this.options.folder, path)
    const folder = dirname(final)
    if (this.confined.has(folder)) return final
    await mkdir(folder, { recursive: true })
    await confine(folder, this.options.folder)
    this.confined.add(folder)
    return final
  }
}

async function removeAll(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true })
}

/** Appends, and never to what somebody else put there: what a killed run left is removed, and a link with it. */
async function create(partial: string): Promise<FileHandle> {
  try {
    return await open(partial, 'ax')
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    await rm(partial, { force: true })
    return open(partial, 'ax')
  }
}

/** A run that was killed may have completed the file after its last checkpoint: then it is taken back from there. */
async function reopen(partial: string, final: string): Promise<FileHandle> {
  const flags = constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0)
  try {
    return await open(partial, flags)
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    await copyFile(final, partial, constants.COPYFILE_EXCL).catch((cause: unknown) => {
      throw isMissing(cause) ? tooShort(partial) : cause
    })
    return open(partial, flags)
  }
}

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

const tooShort = (partial: string): UnscrapeError =>
  new UnscrapeError(
    'E_OUTPUT',
    `Expected ${partial} as the interrupted run left it. Leave out --resume to run from the beginning`,
  )
