import { basename, dirname, join, parse } from 'node:path'
import type { Writable } from 'node:stream'
import type { EmptyRecord, Failure, SourceRecord } from '../../types.js'
import { type OutputFormat, writers } from '../../write/index.js'
import { type Change, CompareOutput } from './compare-output.js'
import { FolderOutput } from './folder-output.js'
import { FileNames, type NamedRecord } from './name-files.js'
import type { Output } from './output.js'
import { StreamOutput } from './stream-output.js'

/** A folder of files, one file, or a stream that is open already. */
export type Destination =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stream'; readonly stream: Writable }

interface OutputOptions {
  readonly destination: Destination
  readonly to: OutputFormat
  readonly rejects?: string
  readonly mode: 'write' | 'compare'
}

interface Rendered {
  readonly record: SourceRecord
  readonly text: string | undefined
  readonly explanation: string | undefined
}

/** Everything that a run writes to. */
export interface Outputs {
  write(rendered: Rendered): Promise<void>
  reject(outcome: EmptyRecord | Failure): Promise<void>
  changes(): readonly Change[]
  /** Completes every file; an output file that nothing was written to is left empty, not stale. */
  close(): Promise<void>
  abort(): Promise<void>
}

/** Opens what a run writes to; nothing is created before the first document. */
export function openOutputs({ destination, to, rejects, mode }: OutputOptions): Outputs {
  const nameOf = namer(destination, to)
  const documents = openOutput(destination, mode)
  const explanations = destination.kind === 'stream' ? undefined : openOutput(destination, mode)
  const rejected = rejects === undefined ? undefined : openOutput({ kind: 'file', path: rejects }, 'write')
  let last: string | undefined
  const all = [documents, explanations, rejected]
  return {
    async write({ record, text, explanation }) {
      const name = nameOf(record)
      if (text !== undefined) await documents.append(name, name === last ? writers[to].separator + text : text)
      if (text !== undefined) last = name
      if (explanation !== undefined) await explanations?.append(explainName(name), explanation)
    },
    async reject(outcome) {
      await rejected?.append(basename(rejects ?? ''), `${JSON.stringify({ ...outcome, explanation: undefined })}\n`)
    },
    changes: () => all.flatMap((output) => (output instanceof CompareOutput ? output.changes : [])),
    async close() {
      if (destination.kind === 'file') await documents.append(basename(destination.path), '')
      await rejected?.append(basename(rejects ?? ''), '')
      for (const output of all) await output?.close()
    },
    async abort() {
      for (const output of all) await output?.abort()
    },
  }
}

function openOutput(destination: Destination, mode: 'write' | 'compare'): Output {
  if (destination.kind === 'stream') return new StreamOutput(destination.stream)
  const folder = destination.kind === 'folder' ? destination.path : dirname(destination.path)
  return mode === 'compare' ? new CompareOutput(folder) : new FolderOutput(folder)
}

/** One stream has one name; in a folder a format that holds many documents has one file an input, others one a record. */
function namer(destination: Destination, to: OutputFormat): (record: NamedRecord) => string {
  if (destination.kind === 'stream') return () => '-'
  if (destination.kind === 'file') return () => basename(destination.path)
  const names = new FileNames(writers[to].extension)
  if (!writers[to].many) return (record) => names.nameOf(record)
  let current = { path: '', name: '' }
  return ({ id, path, place }) => {
    if (path !== current.path) current = { path, name: names.nameOf({ id, path, place: { file: place.file } }) }
    return current.name
  }
}

const explainName = (name: string): string => {
  const { dir, name: stem } = parse(name)
  return join(dir, `${stem}.explain.jsonl`)
}
