import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Seal } from './seal.js'

/** Compresses a file with gzip. Node writes no time and no name into it, so that equal texts give equal bytes. */
export const gzip: Seal = async (from, to) => {
  await pipeline(createReadStream(from), createGzip(), createWriteStream(to))
}
