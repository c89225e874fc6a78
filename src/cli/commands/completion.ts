import { UnscrapeError } from '../../errors.js'
import { bash } from '../completion/bash.js'
import { describeProgram, type ShellCommand } from '../completion/describe-program.js'
import { fish } from '../completion/fish.js'
import { type Shell, shells } from '../completion/shells.js'
import { zsh } from '../completion/zsh.js'
import { exitCodes } from '../surroundings.js'
import type { CommandJob } from './command-job.js'

const writers: Readonly<Record<Shell, (commands: readonly ShellCommand[]) => string>> = { bash, zsh, fish }

/** Prints the script that completes the command in a shell. */
export async function printCompletion({ operands, command, surroundings }: CommandJob): Promise<number> {
  const shell = shells.find((name) => name === operands[0])
  if (shell === undefined || command.parent === null) {
    throw new UnscrapeError('E_USAGE', `Expected one of ${shells.join(', ')}`)
  }
  surroundings.stdout.write(writers[shell](describeProgram(command.parent)))
  return exitCodes.done
}
