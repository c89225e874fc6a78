import { type Command, InvalidArgumentError, Option } from 'commander'
import { suggest } from '../suggest.js'
import type { ChoiceOption, NumberOption, OptionEntry } from './option.js'
import { optionEntries } from './table.js'

/** Makes commander's option of an entry of the table. */
export function toCommander(entry: OptionEntry): Option {
  const option = new Option(entry.flags, entry.description).helpGroup(`${entry.group}:`)
  if (entry.kind === 'choice') option.choices(entry.choices).argParser((text) => readChoice(text, entry))
  if (entry.kind === 'number' || entry.kind === 'count') option.argParser((text) => readNumber(text, entry))
  if (entry.kind !== 'flag' && entry.default !== undefined) option.default(entry.default)
  return option
}

/**
 * Lets the command line take back what a configuration file switches on: `--no-explain`, and `--no-config` for all of it.
 * They are not shown one by one, so that the help stays short.
 */
export function addSwitchesOff(command: Command): void {
  for (const [key, { kind, flags, config }] of optionEntries) {
    if ((kind === 'flag' && config) || key === 'config') {
      const name = flags.match(/--([a-z-]+)/)?.[1] ?? ''
      command.addOption(new Option(`--no-${name}`).hideHelp())
    }
  }
}

/** Reads the value of an option that takes one of a few words. */
function readChoice(text: string, { choices }: ChoiceOption): string {
  if (choices.includes(text)) return text
  throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.${suggest(text, choices)}`)
}

/** Reads the value of a numeric option. */
function readNumber(text: string, entry: NumberOption): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (isWithin(value, entry)) return value
  throw new InvalidArgumentError(`Expected ${describeNumber(entry)}.`)
}

/** Whether a number is one that the option takes. */
function isWithin(value: number, { kind, min, max = Number.POSITIVE_INFINITY }: NumberOption): boolean {
  return value >= min && value <= max && (kind === 'number' || Number.isSafeInteger(value))
}

/** What a numeric option takes, in words. */
function describeNumber({ kind, min, max }: NumberOption): string {
  const what = kind === 'count' ? 'a whole number' : 'a number'
  return max === undefined ? `${what}, ${min} or more` : `${what} from ${min} to ${max}`
}
