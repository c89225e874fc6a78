import { InvalidArgumentError, Option } from 'commander'
import type { NumberOption, OptionEntry } from './option.js'

/** Makes commander's option of an entry of the table. */
export function toCommander(entry: OptionEntry): Option {
  const option = new Option(entry.flags, entry.description).helpGroup(`${entry.group}:`)
  if (entry.kind === 'choice') option.choices(entry.choices)
  if (entry.kind === 'number' || entry.kind === 'count') option.argParser((text) => readNumber(text, entry))
  if (entry.kind !== 'flag' && entry.default !== undefined) option.default(entry.default)
  return option
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
