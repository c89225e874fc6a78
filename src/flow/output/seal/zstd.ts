import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import { UnscrapeError } from '../../../errors.js'
import type { Seal } from './seal.js'

type MakeCompressor = () => NodeJS.ReadWriteStream

/** Node has it from 22.15 on; no package for older ones compresses without losing its memory now and then. */
const makeCompressor: unknown = Reflect.get(zlib, 'createZstdCompress')

/** @throws {UnscrapeError} `E_USAGE` where this Node cannot compress with zstd. */
export function checkZstd(): void {
  if (isMaker(makeCompressor)) return
  const version = process.versions.node
  throw new UnscrapeError(
    'E_USAGE',
    `Expected Node 22.15 or later for --compress zstd, and this is ${version}: take --compress gzip`,
  )
}

/** Compresses a file with zstd. */
export const zstd: Seal = async (from, to) => {
  checkZstd()
  if (isMaker(makeCompressor)) await pipeline(createReadStream(from), makeCompressor(), createWriteStream(to))
}

const isMaker = (found: unknown): found is MakeCompressor => typeof found === 'function'
