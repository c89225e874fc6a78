import { existsSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Writable } from 'node:stream'
import type { Destination } from '../flow/output/open-outputs.js'
import { type Compression, compressions } from '../flow/output/seal/index.js'
import { type OutputFormat, writers } from '../write/index.js'

/** Tells from `-o` whether the output is a stream, a folder or a file. */
export function destinationOf(output: string, stdout: Writable): Destination {
  if (output === '-') return { kind: 'stream', stream: stdout }
  if (existsSync(output)) return { kind: statSync(output).isDirectory() ? 'folder' : 'file', path: output }
  const isFile = extname(output) !== '' && !output.endsWith('/')
  return { kind: isFile ? 'file' : 'folder', path: output }
}

/** The format that an output file's name asks for, when `--to` does not say. */
export function formatOf(destination: Destination): OutputFormat {
  if (destination.kind !== 'file') return 'md'
  const extension = extname(plainName(destination.path))
  return outputFormats.find((format) => writers[format].extension === extension) ?? 'md'
}

/** How an output file's name says that it is compressed, when `--compress` does not say. */
export function compressionOf(destination: Destination): Compression {
  const extension = destination.kind === 'file' ? extname(destination.path) : ''
  return codecs.find((codec) => compressions[codec] !== '' && compressions[codec] === extension) ?? 'none'
}

const plainName = (path: string): string => path.replace(/\.(?:gz|zst)$/, '')

const codecs = Object.keys(compressions) as Compression[] // its keys are the codecs, by its type

/** The names that `--to` takes. */
export const outputFormats = Object.keys(writers) as OutputFormat[] // its keys are the formats, by its type
