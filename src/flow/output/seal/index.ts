import type { OutputFormat } from '../../../write/index.js'
import type { Seal } from './seal.js'

/** The ways to compress a file of documents, with what they add to its name. */
export const compressions = { none: '', gzip: '.gz', zstd: '.zst' } as const

export type Compression = keyof typeof compressions

/** What makes the final file of complete text; nothing where that is the file. The libraries are loaded when they are needed. */
export function sealOf(to: OutputFormat, compress: Compression = 'none'): Seal | undefined {
  if (to === 'parquet') return async (...paths) => (await import('./parquet.js')).parquet(...paths)
  if (compress === 'gzip') return async (...paths) => (await import('./gzip.js')).gzip(...paths)
  if (compress === 'zstd') return async (...paths) => (await import('./zstd.js')).zstd(...paths)
  return undefined
}
