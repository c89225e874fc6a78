import { UnscrapeError } from '../../errors.js'

/** What the bytes of a run's output depend on, by name: `clean.focus` → `"balanced"`, the values as JSON. */
export type Settings = Readonly<Record<string, string>>

/** Makes settings of nested options. */
export function flattenSettings(options: object, prefix = ''): Settings {
  const flat: Record<string, string> = {}
  for (const [key, value] of Object.entries(options)) {
    if (value === undefined) continue
    const name = prefix + key
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isNested) Object.assign(flat, flattenSettings(value, `${name}.`))
    else flat[name] = JSON.stringify(value)
  }
  return flat
}

/** @throws {UnscrapeError} `E_USAGE` when the settings are not those that a run began with. */
export function compareSettings(before: Settings, now: Settings, folder: string): void {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name])
  if (names.length === 0) return
  const changes = names.map((name) => `${name} was ${before[name] ?? 'not set'} and is ${now[name] ?? 'not set'}`)
  throw new UnscrapeError(
    'E_USAGE',
    `Expected the options that the run in ${folder} began with, but ${changes.join('; ')}. ` +
      'Go on with those, or leave out --resume to run from the beginning',
  )
}
