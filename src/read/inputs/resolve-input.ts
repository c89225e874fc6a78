import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Problem } from '../read-error.js'
import { realPathOf } from './real-path.js'
import { suggestName } from './suggest-name.js'
import { codeOf, explainSystemError } from './system-error.js'

/**
 * What an input turns out to be. `base` is the real folder that its paths are counted from, `folder` is what the user
 * would put before them.
 */
export type ResolvedInput =
  | { readonly kind: 'stdin' }
  | {
      readonly kind: 'file'
      readonly named: string
      readonly base: string
      readonly name: string
      readonly real: string
    }
  | { readonly kind: 'folder'; readonly named: string; readonly base: string; readonly folder: string }
  | GlobInput
  | { readonly kind: 'wrong'; readonly named: string; readonly problem: Problem }

/** Files that are named by a pattern; `pattern` is what stands behind the last folder without a wildcard. */
export interface GlobInput {
  readonly kind: 'glob'
  readonly named: string
  readonly base: string
  readonly folder: string
  readonly pattern: string
}

/** Finds out what an input is. What exists under that very name is meant, even if it looks like a glob. */
export async function resolveInput(named: string): Promise<ResolvedInput> {
  if (named === '-') return { kind: 'stdin' }
  try {
    return await resolveExisting(named)
  } catch (cause) {
    const { isDynamicPattern } = await import('tinyglobby')
    if (isDynamicPattern(named)) return resolveGlob(named, isDynamicPattern)
    const code = codeOf(cause)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return { kind: 'wrong', named, problem: { code: 'E_UNREADABLE', message: explainSystemError(cause) } }
    }
    return { kind: 'wrong', named, problem: { code: 'E_NOT_FOUND', message: await describeMissing(named) } }
  }
}

async function resolveExisting(named: string): Promise<ResolvedInput> {
  const found = await stat(named)
  const real = await realPathOf(named)
  if (found.isDirectory()) return { kind: 'folder', named, base: real, folder: withSlash(named) }
  const absolute = resolve(named)
  return { kind: 'file', named, base: await realpath(dirname(absolute)), name: basename(absolute), real }
}

/** The folders before the first wildcard are where the paths count from. */
async function resolveGlob(named: string, isWild: (segment: string) => boolean): Promise<ResolvedInput> {
  const segments = (sep === '\\' ? named.replaceAll(sep, '/') : named).split('/')
  const wild = segments.findIndex((segment) => segment.includes('\\') || isWild(segment))
  const folder = segments.slice(0, wild).join('/')
  const pattern = segments.slice(wild).join('/')
  try {
    const base = await realpath(named.startsWith('/') ? `${folder}/` : folder || '.')
    return { kind: 'glob', named, base, folder: wild === 0 ? '' : `${folder}/`, pattern }
  } catch {
    const message = `There is no folder \`${folder}\` for the glob to look in`
    return { kind: 'wrong', named, problem: { code: 'E_NOT_FOUND', message } }
  }
}

const withSlash = (folder: string): string => (/[/\\]$/.test(folder) ? folder : `${folder}/`)

async function describeMissing(named: string): Promise<string> {
  const similar = await suggestName(named)
  return `There is no such file or folder${similar === undefined ? '' : `; is it \`${similar}\`?`}`
}
