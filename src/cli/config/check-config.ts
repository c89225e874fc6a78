import * as v from 'valibot'
import { UnscrapeError } from '../../errors.js'
import { suggest } from '../suggest.js'
import type { ParsedConfig } from './parse-config.js'
import { type Config, configSchema } from './schema.js'

/** Mistakes that are told at once: more would not be read. */
const MOST_MISTAKES = 10

type Issue = v.InferIssue<typeof configSchema>

/**
 * Checks what a configuration file says.
 * @throws {UnscrapeError} `E_CONFIG` with a line for each mistake: its place, what was expected, and what may have been meant.
 */
export function checkConfig(parsed: ParsedConfig): Config {
  const { data = {}, file } = parsed
  if (Array.isArray(data)) throw new UnscrapeError('E_CONFIG', `${file}: Expected keys with values, not a list`)
  const result = v.safeParse(configSchema, data ?? {})
  if (result.success) return result.output
  const mistakes = result.issues.map((issue) => `${describePlace(parsed, issue)}: ${describeIssue(issue)}`)
  throw new UnscrapeError('E_CONFIG', mistakes.slice(0, MOST_MISTAKES).join('\n'))
}

function describePlace({ file, lineOf }: ParsedConfig, issue: Issue): string {
  const line = lineOf(keysOf(issue))
  return line === undefined ? file : `${file}, line ${line}`
}

function describeIssue(issue: Issue): string {
  const keys = keysOf(issue)
  if (issue.expected === 'never') return describeUnknown(keys)
  const where = keys.length === 0 ? 'the file' : `\`${keys.join('.')}\``
  if (issue.type === 'regex') return `Expected the name of a host, such as example.org, and not \`${keys.at(-1)}\`.`
  if (issue.type === 'non_empty') return `Expected a text that is not empty for ${where}.`
  const hint = suggest(String(issue.input), optionsOf(issue))
  return `Expected ${describeExpected(issue)} for ${where}, not ${issue.received}.${hint}`
}

function describeUnknown(keys: readonly (string | number)[]): string {
  const key = String(keys.at(-1))
  const known = keysAt(configSchema, keys.slice(0, -1)).filter((name) => name !== '$schema')
  const hint = suggest(key, known)
  return `\`${keys.join('.')}\` is not a key.${hint === '' ? ` Expected one of ${known.join(', ')}.` : hint}`
}

/** The expectations that valibot words for programmers, worded for people. */
const expectations: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'keys with values',
  boolean: 'true or false',
  string: 'a text',
  '(string | false)': 'a name or false',
}

function describeExpected(issue: Issue): string {
  const options = optionsOf(issue)
  if (options.length > 0) return `one of ${options.join(', ')}`
  const expected = String(issue.expected)
  return expectations[expected] ?? (/^[<>]/.test(expected) ? `a number ${expected}` : `a ${expected}`)
}

const optionsOf = (issue: Issue): string[] =>
  issue.type === 'picklist' ? [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option = '']) => option) : []

function keysOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** The keys that the schema has at a path. */
function keysAt(schema: unknown, keys: readonly (string | number)[]): string[] {
  let at = schema
  for (const key of keys) at = step(at, key)
  const found = unwrap(at)
  return hasEntries(found) ? Object.keys(found.entries) : []
}

function step(schema: unknown, key: string | number): unknown {
  const inner = unwrap(schema)
  if (hasEntries(inner)) return inner.entries[key]
  return hasValue(inner) ? inner.value : undefined
}

const unwrap = (schema: unknown): unknown =>
  typeof schema === 'object' && schema !== null && 'wrapped' in schema ? schema.wrapped : schema

const hasEntries = (schema: unknown): schema is { readonly entries: Readonly<Record<string, unknown>> } =>
  typeof schema === 'object' && schema !== null && 'entries' in schema

const hasValue = (schema: unknown): schema is { readonly value: unknown } =>
  typeof schema === 'object' && schema !== null && 'value' in schema
