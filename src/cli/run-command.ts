import { type Command, CommanderError } from 'commander'
import { UnscrapeError } from '../errors.js'
import type { CommandJob } from './commands/command-job.js'
import { printable } from './printable.js'
import { type CommandName, defineProgram } from './program.js'
import { exitCodes, type Surroundings } from './surroundings.js'

/**
 * Runs the command line.
 * @param args without the node binary and the script.
 * @returns the exit code.
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  let code: number = exitCodes.done
  const program = defineProgram(async (name, operands, command) => {
    const run = await commands[name]()
    code = await run({ operands, command, surroundings })
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

type Run = (job: CommandJob) => Promise<number>

/**
 * What each command does, loaded when it is called: most of the time to start is loading code. A new command is a line here
 * and one in `program.ts`.
 */
const commands: Readonly<Record<CommandName, () => Promise<Run>>> = {
  clean: async () => (await import('./commands/clean.js')).cleanInputs,
  completion: async () => (await import('./commands/completion.js')).printCompletion,
  explain: async () => (await import('./commands/explain.js')).explainDocument,
  init: async () => (await import('./commands/init.js')).writeConfig,
}

function writeTo(program: Command, { stdout, stderr }: Surroundings): void {
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
  }
}

/** Whoever reads our output may stop when it has enough, as `head` does. */
const isClosedPipe = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EPIPE'

function describeError(cause: unknown): string {
  if (cause instanceof UnscrapeError) return `${cause.code}: ${cause.message}`
  return cause instanceof Error ? cause.message : String(cause)
}
