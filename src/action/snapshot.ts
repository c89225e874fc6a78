import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files of an output, by their paths, with a hash of what they hold. */
type Snapshot = ReadonlyMap<string, string>

/** Remembers what an output holds; hidden files, such as the bookkeeping of a run, are no part of it. */
export function takeSnapshot(output: string): Snapshot {
  if (!existsSync(output)) return new Map()
  if (!statSync(output).isDirectory()) return new Map([[output, hashOf(output)]])
  const entries = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const shown = paths.filter(
    (path) =>
      !relative(output, path)
        .split(sep)
        .some((part) => part.startsWith('.')),
  )
  return new Map(shown.map((path) => [path, hashOf(path)]))
}

/** How many files came, went or changed. */
export function countChanges(before: Snapshot, after: Snapshot): number {
  const came = [...after].filter(([path, hash]) => before.get(path) !== hash)
  const went = [...before.keys()].filter((path) => !after.has(path))
  return came.length + went.length
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('base64')
