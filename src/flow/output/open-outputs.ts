import { basename, dirname, join, parse } from 'node:path'
import type { Writable } from 'node:stream'
import type { EmptyRecord, Failure } from '../../types.js'
import { type OutputFormat, writers } from '../../write/index.js'
import { type Change, CompareOutput } from './compare-output.js'
import { FolderOutput } from './folder-output.js'
import { FileNames, type NamedRecord } from './name-files.js'
import type { Output, OutputState } from './output.js'
import { type Compression, compressions, sealOf } from './seal/index.js'
import { StreamOutput } from './stream-output.js'

/** A folder of files, one file, or a stream that is open already. */
export type Destination =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stream'; readonly stream: Writable }

interface OutputOptions {
  readonly destination: Destination
  readonly to: OutputFormat
  readonly compress?: Compression | undefined
  readonly rejects?: string
  readonly entries?: string
  readonly mode: 'write' | 'compare'
  /** Folder for what is not complete, on the file system of the destination. */
  readonly bookkeeping?: string | undefined
  /** How far an interrupted run was that this one goes on with. */
  readonly state?: OutputsState | undefined
}

interface Written {
  /** As `nameOf` gave it. */
  readonly name: string
  readonly text?: Uint8Array
  readonly explanation?: Uint8Array
}

/** How far all outputs of a run are, as plain JSON. */
export interface OutputsState {
  /** The file of the last document: another one in it needs a separator. */
  readonly last?: string
  readonly documents?: OutputState
  readonly explanations?: OutputState
  readonly rejected?: OutputState
  readonly entered?: OutputState
}

/** Everything that a run writes to. */
export interface Outputs {
  /**
   * Where the document of a record goes. It is asked once for every record, in order, whatever comes of that record, so that
   * nobody's name depends on another page's fate.
   */
  nameOf(record: NamedRecord): string
  write(written: Written): Promise<void>
  reject(outcome: EmptyRecord | Failure): Promise<void>
  /** Adds an entry of the review page, if one is to be written. */
  enter(entry: Uint8Array): Promise<void>
  changes(): readonly Change[]
  /** Hands everything to the system, and says how far it is. */
  checkpoint(): Promise<OutputsState>
  /** Completes every file; an output file that nothing was written to is left empty, not stale. */
  close(): Promise<void>
  /** Removes what only an interrupted run would have needed. */
  sweep(): Promise<void>
  /** Leaves what is not complete to a run that resumes. */
  suspend(): Promise<void>
  /** Removes what is not complete. */
  abort(): Promise<void>
}

/** Opens what a run writes to; no document's file is created before its first document. */
export async function openOutputs(options: OutputOptions): Promise<Outputs> {
  const { destination, to, rejects, entries, state = {} } = options
  const documents = openOutput(options, 'documents')
  const explanations = destination.kind === 'stream' ? undefined : openOutput(options, 'explanations')
  const rejected = rejects === undefined ? undefined : openNeighbour(rejects)
  const entered = entries === undefined ? undefined : openNeighbour(entries)
  const all = { documents, explanations, rejected, entered }
  await resumeAll(all, state)
  let { last } = state
  const each = async (act: (output: Output) => Promise<void>): Promise<void> => {
    for (const output of Object.values(all)) if (output !== undefined) await act(output)
  }
  return {
    nameOf: namer(options),
    async write({ name, text, explanation }) {
      if (text !== undefined && name === last) await documents.append(name, writers[to].separator)
      if (text !== undefined) await documents.append(name, text)
      if (text !== undefined) last = name
      if (explanation !== undefined) await explanations?.append(explainName(name), explanation)
    },
    async reject(outcome) {
      await rejected?.append(basename(rejects ?? ''), `${JSON.stringify({ ...outcome, explanation: undefined })}\n`)
    },
    enter: async (entry) => entered?.append(basename(entries ?? ''), entry),
    changes: () => Object.values(all).flatMap((output) => (output instanceof CompareOutput ? output.changes : [])),
    async checkpoint() {
      const entries = await Promise.all(Object.entries(all).map(async ([key, it]) => [key, await it?.checkpoint()]))
      return { ...(last === undefined ? {} : { last }), ...Object.fromEntries(entries) }
    },
    async close() {
      if (destination.kind === 'file') await documents.append(basename(destination.path), '')
      await rejected?.append(basename(rejects ?? ''), '')
      await entered?.append(basename(entries ?? ''), '')
      await each((output) => output.close())
    },
    sweep: () => each((output) => output.sweep()),
    suspend: () => each((output) => output.suspend()),
    abort: () => each((output) => output.abort()),
  }
}

async function resumeAll(
  all: Readonly<Record<Exclude<keyof OutputsState, 'last'>, Output | undefined>>,
  state: OutputsState,
): Promise<void> {
  for (const key of ['documents', 'explanations', 'rejected', 'entered'] as const) {
    const [output, known] = [all[key], state[key]]
    if (output instanceof FolderOutput && known !== undefined) await output.resume(known)
  }
}

function openOutput({ destination, mode, bookkeeping, to, compress }: OutputOptions, part: string): Output {
  if (destination.kind === 'stream') return new StreamOutput(destination.stream)
  const folder = destination.kind === 'folder' ? destination.path : dirname(destination.path)
  if (mode === 'compare') return new CompareOutput(folder)
  return new FolderOutput({
    folder,
    partialOf: (_, number) => join(bookkeeping ?? folder, `${part}-${number}.partial`),
    seal: part === 'documents' ? sealOf(to, compress) : undefined,
  })
}

/** A file that may lie on another file system than the documents: its partial file is its neighbour. */
function openNeighbour(path: string): Output {
  const partialOf = () => join(dirname(path), `.${basename(path)}.partial`)
  return new FolderOutput({ folder: dirname(path), partialOf })
}

/** One stream has one name; in a folder a format that holds many documents has one file an input, others one a record. */
function namer({ destination, to, compress = 'none' }: OutputOptions): (record: NamedRecord) => string {
  if (destination.kind === 'stream') return () => '-'
  if (destination.kind === 'file') return () => basename(destination.path)
  const names = new FileNames(writers[to].extension + compressions[compress])
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
