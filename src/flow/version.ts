import { readFileSync } from 'node:fs'

/** The version of this package, as its own description has it. */
export function readVersion(): string {
  const description: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return String(Object(description).version)
}
