import { optionEntries } from '../cli/options/table.js'
import { commandNames } from '../cli/program.js'
import { suggest } from '../cli/suggest.js'
import { UnscrapeError } from '../errors.js'

/** When the step fails: never, on records that failed, or on those and on what a check finds changed. */
const failOn = ['never', 'error', 'change'] as const
type FailOn = (typeof failOn)[number]

/** What a workflow asks of the Action. */
export interface ActionInputs {
  /** Arguments for the command. */
  readonly args: readonly string[]
  readonly failOn: FailOn
  readonly summary: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the inputs of the Action from the variables that the runner sets. Nothing of them goes through a shell.
 * @throws {UnscrapeError} `E_USAGE` for a value that is not one of those that an input takes.
 */
export function readActionInputs(env: Environment): ActionInputs {
  const options = optionEntries
    .filter(([, { action }]) => action)
    .flatMap(([, { flags, kind }]) => {
      const name = nameOf(flags)
      const value = readValue(env, name)
      if (value === '') return []
      if (kind !== 'flag') return [`--${name}=${value}`]
      return readSwitch(name, value) ? [`--${name}`] : []
    })
  const inputs = readValue(env, 'input')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    args: [...options, '--', ...inputs.map(asPath)],
    failOn: readFailOn(readValue(env, 'fail-on') || 'change'),
    summary: readSwitch('summary', readValue(env, 'summary') || 'true'),
  }
}

/** The name of an option without its dashes. */
const nameOf = (flags: string): string => flags.match(/--([a-z-]+)/)?.[1] ?? ''

/** The runner writes an input's name in capitals and leaves its dashes. */
const readValue = (env: Environment, name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()

function readSwitch(name: string, value: string): boolean {
  if (/^true$/i.test(value)) return true
  if (/^false$/i.test(value)) return false
  throw new UnscrapeError('E_USAGE', `Expected true or false for the input ${name}, not ${value}`)
}

function readFailOn(value: string): FailOn {
  const found = failOn.find((name) => name === value)
  if (found !== undefined) return found
  const hint = suggest(value, failOn)
  throw new UnscrapeError('E_USAGE', `Expected one of ${failOn.join(', ')} for the input fail-on, not ${value}.${hint}`)
}

/** An input that is called like a command is a path nevertheless, and there is no standard input here. */
function asPath(input: string): string {
  if (input === '-')
    throw new UnscrapeError('E_USAGE', 'Expected files or folders as input; there is no standard input')
  return commandNames.some((name) => name === input) ? `./${input}` : input
}
