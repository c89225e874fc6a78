import type { Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { CommanderError } from 'commander'
import { UnscrapeError } from '../errors.js'
import type { Destination } from '../flow/output/open-outputs.js'
import { run } from '../flow/run.js'
import { isFailed, type Summary } from '../flow/summary.js'
import { defaultReadOptions } from '../read/index.js'
import { describeFailure } from './describe-failure.js'
import { describeSummary } from './describe-summary.js'
import { destinationOf, formatOf } from './destination.js'
import type { CommandOptions } from './options/table.js'
import { printable } from './printable.js'
import { defineProgram } from './program.js'
import { Progress } from './progress.js'

/** The streams and signals that a command runs with: those of `process`, or a test's. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: WriteStream | Writable
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** Exit codes, part of the command's contract. */
const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const

/**
 * Runs the command line.
 * @param args without the node binary and the script.
 * @returns the exit code.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const program = defineProgram().configureOutput({
    writeOut: (text) => surroundings.stdout.write(text),
    writeErr: (text) => surroundings.stderr.write(text),
  })
  try {
    program.parse(args, { from: 'user' })
    return await execute(program.args, program.opts<CommandOptions>(), surroundings)
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCodes.done : exitCodes.usage
    if (isClosedPipe(cause)) return exitCodes.done
    surroundings.stderr.write(`unscrape: ${printable(describeError(cause))}\n`)
    return cause instanceof UnscrapeError && cause.code !== 'E_OUTPUT' ? exitCodes.usage : exitCodes.failed
  }
}

async function execute(
  inputs: readonly string[],
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const destination = destinationOf(options.output, surroundings.stdout)
  refuseImpossible(destination, options)
  const interrupt = new AbortController()
  const onSignal = () => interrupt.abort()
  surroundings.on('SIGINT', onSignal)
  surroundings.on('SIGTERM', onSignal)
  try {
    const summary = await runWithReports({ inputs, options, destination, surroundings, signal: interrupt.signal })
    return exitCodeOf(summary)
  } finally {
    surroundings.off('SIGINT', onSignal)
    surroundings.off('SIGTERM', onSignal)
  }
}

function refuseImpossible(destination: Destination, { explain, check }: CommandOptions): void {
  if (destination.kind !== 'stream') return
  const option = explain ? '--explain' : check ? '--check' : undefined
  if (option === undefined) return
  throw new UnscrapeError('E_USAGE', `Expected a folder or a file to go with ${option}: add -o FOLDER`)
}

interface Job {
  readonly inputs: readonly string[]
  readonly options: CommandOptions
  readonly destination: Destination
  readonly surroundings: Surroundings
  readonly signal: AbortSignal
}

async function runWithReports({ inputs, options, destination, surroundings, signal }: Job): Promise<Summary> {
  const { stderr } = surroundings
  const progress = !options.quiet && 'isTTY' in stderr && stderr.isTTY ? new Progress(stderr) : undefined
  const mode = options.check ? 'compare' : 'write'
  const { rejects } = options
  const kept = rejects === undefined ? {} : { rejects }
  const summary = await run({
    inputs,
    read: {
      ...defaultReadOptions,
      from: options.from,
      stdin: surroundings.stdin,
      ignore: placesOf(destination, rejects),
    },
    clean: { engine: options.engine, focus: options.focus, explain: options.explain ? 'blocks' : 'none' },
    to: options.to ?? formatOf(destination),
    frontMatter: options.frontMatter,
    destination,
    mode,
    signal,
    ...kept,
    onRecord(outcome, counts) {
      if (isFailed(outcome)) {
        progress?.clear()
        stderr.write(`${describeFailure(outcome)}\n`)
      }
      progress?.update(counts)
    },
  })
  progress?.clear()
  const context = { output: options.output, mode, explained: options.explain === true, ...kept } as const
  if (!options.quiet || summary.changes.length > 0) stderr.write(`${describeSummary(summary, context)}\n`)
  return summary
}

/** What the run writes is not its own input, wherever it lies. */
function placesOf(destination: Destination, rejects: string | undefined): string[] {
  const places = rejects === undefined ? [] : [rejects]
  return destination.kind === 'stream' ? places : [...places, destination.path]
}

function exitCodeOf({ end, failed, changes }: Summary): number {
  if (end === 'interrupted') return exitCodes.interrupted
  return failed > 0 || changes.length > 0 ? exitCodes.failed : exitCodes.done
}

/** Whoever reads our output may stop when it has enough, as `head` does. */
const isClosedPipe = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EPIPE'

function describeError(cause: unknown): string {
  if (cause instanceof UnscrapeError) return `${cause.code}: ${cause.message}`
  return cause instanceof Error ? cause.message : String(cause)
}
