import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { UnscrapeError } from '../../errors.js'
import type { PooledOptions } from '../../flow/cleaner/pooled.js'
import type { Destination } from '../../flow/output/open-outputs.js'
import { checkZstd } from '../../flow/output/seal/zstd.js'
import { run } from '../../flow/run.js'
import type { RunOptions } from '../../flow/run-options.js'
import type { Summary } from '../../flow/summary.js'
import { defaultReadOptions } from '../../read/index.js'
import { cleanOptionsOf } from '../clean-options.js'
import { type Settings, settle } from '../config/settle.js'
import { compressionOf, destinationOf, formatOf } from '../destination.js'
import type { CommandOptions } from '../options/table.js'
import { refuseInputs } from '../refuse-inputs.js'
import { chooseReporter } from '../reports/choose-reporter.js'
import { endSignals, exitCodes, type Surroundings } from '../surroundings.js'
import type { CommandJob } from './command-job.js'

/** Cleans what the inputs hold: the command that runs when none is named. */
export async function cleanInputs({ operands, command, surroundings }: CommandJob): Promise<number> {
  const settings = await settle(command, operands)
  surroundings.approve?.(settings)
  refuseInputs(settings.inputs)
  const destination = destinationOf(settings.options.output, surroundings.stdout)
  refuseImpossible(destination, settings.options)
  const interrupt = new AbortController()
  const onSignal = () => interrupt.abort()
  for (const signal of endSignals) surroundings.on(signal, onSignal)
  try {
    const summary = await runWithReports({ settings, destination, surroundings, signal: interrupt.signal })
    return exitCodeOf(summary)
  } finally {
    for (const signal of endSignals) surroundings.off(signal, onSignal)
  }
}

function refuseImpossible(destination: Destination, options: CommandOptions): void {
  const { explain, check, to = formatOf(destination), compress = compressionOf(destination) } = options
  const sealed = to === 'parquet' ? '--to parquet' : compress === 'none' ? undefined : `--compress ${compress}`
  if (sealed !== undefined) refuseSealed(sealed, destination, { ...options, to, compress })
  if (destination.kind !== 'stream') return
  const option = explain ? '--explain' : check ? '--check' : undefined
  if (option === undefined) return
  throw new UnscrapeError('E_USAGE', `Expected a folder or a file to go with ${option}: add -o FOLDER`)
}

/** A Parquet table or a compressed file is made of a text that is complete. */
function refuseSealed(sealed: string, { kind }: Destination, { to, check, compress = 'none' }: CommandOptions): void {
  if (kind === 'stream')
    throw new UnscrapeError('E_USAGE', `Expected a folder or a file to go with ${sealed}: add -o FOLDER`)
  if (check) throw new UnscrapeError('E_USAGE', `Expected files of plain text to go with --check, not ${sealed}`)
  if (compress === 'zstd') checkZstd()
  if (to === 'parquet' && compress !== 'none') {
    throw new UnscrapeError('E_USAGE', 'Expected no --compress with --to parquet: its tables are compressed inside')
  }
}

interface Job {
  readonly settings: Settings
  readonly destination: Destination
  readonly surroundings: Surroundings
  readonly signal: AbortSignal
}

async function runWithReports({ settings, destination, surroundings, signal }: Job): Promise<Summary> {
  const options = toRunOptions(settings, destination, surroundings)
  const { reporter, run: told } = chooseReporter(settings.options, surroundings, options)
  try {
    const summary = await run({ ...told, signal })
    if (options.entries !== undefined && summary.end === 'done') await review(options.entries, settings.options.report)
    reporter.end(summary)
    surroundings.watch?.end(summary)
    return summary
  } finally {
    reporter.stop()
  }
}

function toRunOptions(settings: Settings, destination: Destination, { stdin, workerScript }: Surroundings): RunOptions {
  const { inputs, options } = settings
  const { from, maxRecordBytes, maxHeaderBytes, maxRatio, rejects, report } = options
  const ignore = placesOf(destination, [rejects, report])
  return {
    inputs,
    read: { ...defaultReadOptions, from, maxRecordBytes, maxHeaderBytes, maxRatio, stdin, ignore },
    clean: cleanOptionsOf(settings, options.explain || report !== undefined ? 'blocks' : 'none'),
    explanations: options.explain === true,
    to: options.to ?? formatOf(destination),
    compress: options.compress ?? compressionOf(destination),
    frontMatter: options.frontMatter,
    ...(settings.sections.fields === undefined ? {} : { fields: settings.sections.fields }),
    destination,
    mode: options.check ? 'compare' : 'write',
    start: options.resume ? 'resume' : 'anew',
    workers: workersOf(options, workerScript),
    slowAfter: options.slowAfter,
    ...(rejects === undefined ? {} : { rejects }),
    ...(report === undefined ? {} : { entries: entriesOf(report) }),
  }
}

/** The entries of the review page, while the run is on its way: beside the page, which is made of them at the end. */
const entriesOf = (report: string): string => join(dirname(report), `.${basename(report)}.entries`)

async function review(entries: string, report = ''): Promise<void> {
  const { writeReport } = await import('../../report/write-report.js')
  await writeReport(entries, report)
  await rm(entries)
}

function workersOf(options: CommandOptions, script: string | undefined): PooledOptions | undefined {
  if (script === undefined) return undefined
  const { jobs = availableParallelism(), timeout, maxMemory } = options
  return { script, jobs, limits: { timeout, maxMemory } }
}

/** What the run writes is not its own input, wherever it lies. */
function placesOf(destination: Destination, files: readonly (string | undefined)[]): string[] {
  const places = files.flatMap((file) => file ?? [])
  return destination.kind === 'stream' ? places : [...places, destination.path]
}

function exitCodeOf({ end, failed, changes }: Summary): number {
  if (end === 'interrupted') return exitCodes.interrupted
  return failed > 0 || changes.length > 0 ? exitCodes.failed : exitCodes.done
}
