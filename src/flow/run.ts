import { type MatterPreset, serializeMatter } from '../matter/serialize.js'
import { type ReadOptions, readInputs } from '../read/index.js'
import type { CleanDocument, CleanOptions, CleanOutcome, Failure, ReadOutcome } from '../types.js'
import type { OutputFormat, Writer } from '../write/index.js'
import { writers } from '../write/index.js'
import { cleanRecord } from './clean-record.js'
import { type Destination, type Outputs, openOutputs } from './output/open-outputs.js'
import { isEmpty, isFailed, type Summary, Tally } from './summary.js'

/** Everything that a run depends on. */
export interface RunOptions {
  readonly inputs: readonly string[]
  readonly read: ReadOptions
  readonly clean: CleanOptions
  readonly to: OutputFormat
  readonly frontMatter: MatterPreset
  readonly destination: Destination
  /** File for one JSON line a record that gave no document. */
  readonly rejects?: string
  /** `compare` writes nothing and lists what would change. */
  readonly mode: 'write' | 'compare'
  readonly signal?: AbortSignal
  /** Called after each record. */
  readonly onRecord?: (outcome: CleanOutcome, counts: Tally['counts']) => void
}

/**
 * Reads the inputs, cleans each record and writes what comes of it, one record at a time and in order.
 * @throws {UnscrapeError} `E_OUTPUT` when the output folder leads outside itself; errors of the file system as they are.
 */
export async function run(options: RunOptions): Promise<Summary> {
  const outputs = openOutputs(options)
  const tally = new Tally()
  try {
    const end = await cleanAll(options, outputs, tally)
    await (end === 'done' ? outputs.close() : outputs.abort())
    return tally.summary(outputs.changes(), end)
  } catch (cause) {
    await outputs.abort()
    throw cause
  }
}

async function cleanAll(options: RunOptions, outputs: Outputs, tally: Tally): Promise<Summary['end']> {
  const writer = writers[options.to]
  for await (const read of readInputs(options.inputs, options.read)) {
    if (options.signal?.aborted) return 'interrupted'
    const outcome = isFailure(read) ? read : await cleanRecord(read, options.clean)
    if (!isFailure(read)) await writeOutcome({ read, outcome, outputs, writer, options })
    if (isFailed(outcome) || isEmpty(outcome)) await outputs.reject(outcome)
    tally.add(outcome, isFailure(read) ? 0 : read.bytes)
    options.onRecord?.(outcome, tally.counts)
  }
  return options.signal?.aborted ? 'interrupted' : 'done'
}

interface Written {
  readonly read: Exclude<ReadOutcome, Failure>
  readonly outcome: CleanOutcome
  readonly outputs: Outputs
  readonly writer: Writer
  readonly options: RunOptions
}

async function writeOutcome({ read, outcome, outputs, writer, options }: Written): Promise<void> {
  if (isFailed(outcome)) return
  const text = isEmpty(outcome) ? undefined : render(outcome, writer, options.frontMatter)
  const explanation = outcome.explanation?.map((block) => `${JSON.stringify({ id: outcome.id, ...block })}\n`).join('')
  await outputs.write({ record: read, text, explanation })
}

function render(document: CleanDocument, writer: Writer, preset: MatterPreset): string {
  return writer.write(document, { header: serializeMatter(document.matter, preset) })
}

const isFailure = (read: ReadOutcome): read is Failure => 'code' in read
