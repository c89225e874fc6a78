import { type Command, CommanderError } from 'commander'
import { UnscrapeError } from '../errors.js'
import type { Destination } from '../flow/output/open-outputs.js'
import { run } from '../flow/run.js'
import { isFailed, type Summary } from '../flow/summary.js'
import { defaultReadOptions } from '../read/index.js'
import { cleanOptionsOf } from './clean-options.js'
import type { CommandJob } from './commands/command-job.js'
import { printCompletion } from './commands/completion.js'
import { explainDocument } from './commands/explain.js'
import { writeConfig } from './commands/init.js'
import { type Settings, settle } from './config/settle.js'
import { describeFailure } from './describe-failure.js'
import { describeSummary } from './describe-summary.js'
import { destinationOf, formatOf } from './destination.js'
import type { CommandOptions } from './options/table.js'
import { printable } from './printable.js'
import { type CommandName, defineProgram } from './program.js'
import { Progress } from './progress.js'
import { exitCodes, type Surroundings } from './surroundings.js'

/**
 * Runs the command line.
 * @param args without the node binary and the script.
 * @returns the exit code.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCodes.done
  const program = defineProgram(async (name, operands, command) => {
    code = await commands[name]({ operands, command, surroundings })
  })
  writeTo(program, surroundings)
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitCodes.done : exitCodes.usage
    if (isClosedPipe(cause)) return exitCodes.done
    for (const line of describeError(cause).split('\n')) surroundings.stderr.write(`unscrape: ${printable(line)}\n`)
    return cause instanceof UnscrapeError && cause.code !== 'E_OUTPUT' ? exitCodes.usage : exitCodes.failed
  }
}

/** What each command does: a new one is a line here and one in `program.ts`. */
const commands: Readonly<Record<CommandName, (job: CommandJob) => Promise<number>>> = {
  clean,
  completion: printCompletion,
  explain: explainDocument,
  init: writeConfig,
}

function writeTo(program: Command, { stdout, stderr }: Surroundings): void {
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
  }
}

async function clean({ operands, command, surroundings }: CommandJob): Promise<number> {
  const settings = await settle(command, operands)
  const { inputs, options } = settings
  refuseNothing(inputs)
  const destination = destinationOf(options.output, surroundings.stdout)
  refuseImpossible(destination, options)
  const interrupt = new AbortController()
  const onSignal = () => interrupt.abort()
  surroundings.on('SIGINT', onSignal)
  surroundings.on('SIGTERM', onSignal)
  try {
    const summary = await runWithReports({ settings, destination, surroundings, signal: interrupt.signal })
    return exitCodeOf(summary)
  } finally {
    surroundings.off('SIGINT', onSignal)
    surroundings.off('SIGTERM', onSignal)
  }
}

function refuseNothing(inputs: readonly string[]): void {
  if (inputs.length > 0) return
  throw new UnscrapeError(
    'E_USAGE',
    'Expected something to read: a file, a folder, a glob in quotes, or - for standard input.\n' +
      'Try `unscrape page.html`, or `unscrape dumps -o clean`; `unscrape --help` shows everything.',
  )
}

function refuseImpossible(destination: Destination, { explain, check }: CommandOptions): void {
  if (destination.kind !== 'stream') return
  const option = explain ? '--explain' : check ? '--check' : undefined
  if (option === undefined) return
  throw new UnscrapeError('E_USAGE', `Expected a folder or a file to go with ${option}: add -o FOLDER`)
}

interface Job {
  readonly settings: Settings
  readonly destination: Destination
  readonly surroundings: Surroundings
  readonly signal: AbortSignal
}

async function runWithReports({ settings, destination, surroundings, signal }: Job): Promise<Summary> {
  const { inputs, options } = settings
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
    clean: cleanOptionsOf(settings, options.explain ? 'blocks' : 'none'),
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
