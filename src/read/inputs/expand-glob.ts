import { join } from 'node:path'
import type { GlobInput } from './resolve-input.js'
import type { Found } from './walk-folder.js'

/** Finds the files that a glob matches, sorted by the bytes of their paths; hidden ones and links are left out. */
export async function* expandGlob(
  { base, pattern }: GlobInput,
  ignored: ReadonlySet<string>,
): AsyncGenerator<Found, void, undefined> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { cwd: base, expandDirectories: false, followSymbolicLinks: false })
  const keyed = paths.map((path) => ({ path, key: Buffer.from(path) }))
  keyed.sort((one, other) => Buffer.compare(one.key, other.key))
  for (const { path } of keyed) if (!isIgnored(join(base, path), ignored)) yield { path }
}

/** A glob may reach into a folder that is left out. */
function isIgnored(absolute: string, ignored: ReadonlySet<string>): boolean {
  for (const path of ignored) if (absolute === path || absolute.startsWith(`${path}/`)) return true
  return false
}
