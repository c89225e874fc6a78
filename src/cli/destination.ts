import { existsSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Writable } from 'node:stream'
import type { Destination } from '../flow/output/open-outputs.js'
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
  const extension = extname(destination.path)
  return outputFormats.find((format) => writers[format].extension === extension) ?? 'md'
}

/** The names that `--to` takes. */
export const outputFormats = Object.keys(writers) as OutputFormat[] // its keys are the formats, by its type
