import { createHash } from 'node:crypto'
import type { SourceRecord } from '../../types.js'

/** Longest slug of an id, in characters: with hash and extension it stays far below the 255 bytes of a file name. */
const SLUG_LENGTH = 60
/** Longest folder or file name kept from an input path, in UTF-16 units: at most 180 bytes in UTF-8. */
const SEGMENT_LENGTH = 60
/** Records of one file that go to one folder. */
const FOLDER_SIZE = 1000
/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

export type NamedRecord = Pick<SourceRecord, 'id' | 'path' | 'place'>

/**
 * Gives each document of a run a path of its own below the output folder. A file that is one record mirrors its path
 * (`a/b.html` becomes `a/b.md`); the records of a file of many go to a folder named after it, under a slug and a hash
 * of their id; past the first thousand to one of 256 folders in it, by that hash. Names differ in more than case, and hold nothing that a file system or a shell takes for its own.
 */
export class FileNames {
  private readonly taken = new Set<string>()
  /** How many records a folder was given. */
  private readonly filled = new Map<string, number>()
  private readonly extension: string

  /** @param extension of the output, with its dot. */
  constructor(extension: string) {
    this.extension = extension
  }

  nameOf(record: NamedRecord): string {
    const path = record.path.split('/').map(safeSegment).join('/')
    const stem = stripExtension(path)
    if (record.place.record === undefined) return this.claim(stem, path)
    const hash = hashOf(record.id)
    return this.claim(`${this.folderOf(stem, hash)}/${slugOf(record.id)}-${hash}`)
  }

  /** A folder of very many files is slow everywhere, and some programs do not open it at all. */
  private folderOf(stem: string, hash: string): string {
    const filled = (this.filled.get(stem) ?? 0) + 1
    this.filled.set(stem, filled)
    return filled > FOLDER_SIZE ? `${stem}/${hash.slice(0, 2)}` : stem
  }

  /** Takes the first of the names that is free, else the last with the first number that is. */
  private claim(...stems: string[]): string {
    let last = ''
    for (const stem of stems) {
      if (this.isFree(stem)) return `${stem}${this.extension}`
      last = stem
    }
    let number = 2
    while (!this.isFree(`${last}-${number}`)) number += 1
    return `${last}-${number}${this.extension}`
  }

  private isFree(stem: string): boolean {
    const key = stem.normalize('NFC').toLowerCase()
    if (this.taken.has(key)) return false
    this.taken.add(key)
    return true
  }
}

/** Takes known extensions off the end: `.html.gz`, `.txt`, `.jsonl`, `.warc.zst`. */
function stripExtension(path: string): string {
  const stem = path
    .replace(/\.(?:gz|zst)$/i, '')
    .replace(/\.(?:x?html?|te?xt|jsonl|ndjson|json|warc|wet|wat|mht(?:ml)?)$/i, '')
  return stem === '' || stem.endsWith('/') ? path : stem
}

function safeSegment(segment: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  const clean = segment.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f<>:"|?*\\]/g, '_')
  const short =
    clean.length > SEGMENT_LENGTH
      ? `${clean.slice(0, SEGMENT_LENGTH - 9).toWellFormed()}-${hashOf(segment).slice(0, 8)}`
      : clean
  if (short === '' || short === '.' || short === '..' || RESERVED.test(stripExtension(short))) return `_${short}`
  return short.replace(/[. ]+$/, '_')
}

function slugOf(id: string): string {
  const words =
    id
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(-SLUG_LENGTH).replace(/^-/, '') || 'record'
}

const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12)
