import type { Command, Option } from 'commander'
import { optionEntries } from '../options/table.js'

/** What a shell completes after an option. */
type Takes = 'nothing' | 'path' | 'text' | readonly string[]

/** An option as a shell sees it. */
export interface ShellOption {
  readonly long: string
  readonly short?: string
  readonly description: string
  readonly takes: Takes
}

/** A command as a shell sees it; the program itself has no name. */
export interface ShellCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly ShellOption[]
  /** What its first operand can be, where it is not a path. */
  readonly operands?: readonly string[]
}

/** Everything that can be completed, the program itself first. */
export function describeProgram(program: Command): ShellCommand[] {
  return [describeCommand(program, ''), ...program.commands.map((command) => describeCommand(command, command.name()))]
}

function describeCommand(command: Command, name: string): ShellCommand {
  const [operand] = command.registeredArguments
  const options = command.createHelp().visibleOptions(command).map(describeOption)
  return {
    name,
    description: command.description(),
    options,
    ...(operand?.argChoices === undefined ? {} : { operands: operand.argChoices }),
  }
}

function describeOption(option: Option): ShellOption {
  return {
    long: option.long ?? option.flags,
    ...(option.short === undefined ? {} : { short: option.short }),
    description: option.description,
    takes: takesOf(option),
  }
}

function takesOf(option: Option): Takes {
  if (!option.required) return 'nothing'
  if (option.argChoices !== undefined) return option.argChoices
  const entry = optionEntries.find(([key]) => key === option.attributeName())?.[1]
  return entry?.kind === 'path' ? 'path' : 'text'
}
