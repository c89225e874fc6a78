import { UnscrapeError } from '../errors.js'
import { closestWord } from '../text/closest-word.js'
import type { CleanOptions } from '../types.js'

type Range = readonly [least: number, most: number]

const scopes = ['keep', 'drop', 'auto'] as const

/** What each option may be, wherever it is given: one of some words, or a number in a range. `sites` has a check of its own. */
export const allowedValues = {
  engine: ['auto', 'model', 'readability'],
  focus: ['precision', 'balanced', 'recall'],
  explain: ['none', 'blocks'],
  comments: scopes,
  reviews: scopes,
  related: scopes,
  encoding: ['keep', 'mend'],
  minQuality: [0, 1],
  maxDepth: [16, 512],
  maxAttributes: [1, Number.MAX_SAFE_INTEGER],
  maxGrowth: [1, Number.MAX_SAFE_INTEGER],
} as const satisfies { readonly [Name in Exclude<keyof CleanOptions, 'sites'>]: readonly CleanOptions[Name][] | Range }

const names = [...Object.keys(allowedValues), 'sites']

/**
 * Checks options that a program gave, whose compiler may not have: a mistyped option must not pass for a default.
 *
 * @returns The options that are set.
 * @throws {UnscrapeError} `E_USAGE` for an option that there is not, and for a value that it cannot have.
 */
export function checkOptions(options: Partial<CleanOptions>): Partial<CleanOptions> {
  if (typeof options !== 'object' || options === null) throw usage(`Expected options as an object, not ${options}`)
  const set = Object.entries(options).filter(([, value]) => value !== undefined)
  for (const [name, value] of set) checkOption(name, value)
  return Object.fromEntries(set)
}

function checkOption(name: string, value: unknown): void {
  if (!names.includes(name)) {
    const near = closestWord(name, names)
    throw usage(
      `\`${name}\` is not an option. ${near === undefined ? `Expected one of ${names.join(', ')}` : `Did you mean ${near}?`}`,
    )
  }
  const known: Readonly<Record<string, readonly unknown[]>> = allowedValues
  const values = known[name]
  if (values === undefined || isOneOf(value, values)) return
  throw usage(`Expected ${describe(values)} for \`${name}\`, not ${JSON.stringify(value)}`)
}

function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  const [least, most] = values
  if (typeof least !== 'number' || typeof most !== 'number') return values.includes(value)
  return typeof value === 'number' && value >= least && value <= most
}

function describe(values: readonly unknown[]): string {
  const [least, most] = values
  if (typeof least !== 'number') return `one of ${values.join(', ')}`
  return most === Number.MAX_SAFE_INTEGER ? `a number from ${least}` : `a number from ${least} to ${most}`
}

const usage = (message: string): UnscrapeError => new UnscrapeError('E_USAGE', message)
