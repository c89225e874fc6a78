import { realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import type { Settings } from '../cli/config/settle.js'
import { optionEntries } from '../cli/options/table.js'
import { UnscrapeError } from '../errors.js'

/**
 * Makes sure that a run reads and writes inside the workspace alone, whatever a workflow, a configuration file or a link
 * that was planted says.
 * @throws {UnscrapeError} `E_USAGE` with the path that leads out.
 */
export function confineSettings({ inputs, options, file }: Settings, workspace: string): void {
  const paths = optionEntries.flatMap(([key, { kind }]) => (kind === 'path' ? [options[key]] : []))
  const named = paths.filter((path) => typeof path === 'string').filter((path) => path !== '-')
  for (const path of [...named, ...inputs, ...(file === undefined ? [] : [file])]) confine(path, workspace)
}

function confine(path: string, workspace: string): void {
  const isInside = isDynamicPattern(path) ? isGlobInside(path, workspace) : isPathInside(path, workspace)
  if (!isInside) throw new UnscrapeError('E_USAGE', `Expected a path inside the workspace, but ${path} leads out of it`)
}

/** The real folder that a path leads to, of which only the end may be missing, lies in the workspace. */
function isPathInside(path: string, workspace: string): boolean {
  const way = relative(realpathSync(workspace), realPathOf(resolve(workspace, path)))
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // It is not there yet: what is there of the way to it counts.
    return dirname(path) === path ? path : resolve(realPathOf(dirname(path)), relative(dirname(path), path))
  }
}

/** A glob goes down only: it has no `..` behind its first wildcard, and what stands before that lies inside. */
function isGlobInside(pattern: string, workspace: string): boolean {
  const segments = pattern.split(/[\\/]/)
  const wild = segments.findIndex((segment) => isDynamicPattern(segment))
  const before = segments.slice(0, Math.max(0, wild)).join('/')
  const isDown = segments.slice(Math.max(0, wild)).every((segment) => !segment.includes('..'))
  return isDown && isPathInside(pattern.startsWith('/') ? `/${before}` : before || '.', workspace)
}
