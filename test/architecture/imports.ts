import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** One file of `src/` with what it imports. Paths are relative to `src/`, with `/`. */
export interface SourceFile {
  readonly path: string
  /** The source without its comments. */
  readonly code: string
  /** Files of ours that it imports, for values or for types. */
  readonly files: readonly string[]
  /** Packages and parts of Node that it imports. */
  readonly packages: readonly string[]
}

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|[\s;,{}()])\/\/[^\n]*/g
const STATEMENT = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'/gm
const BARE = /^\s*import\s*'([^']+)'/gm
const DYNAMIC = /\bimport\(\s*'([^']+)'/g

/** Every file of a folder of TypeScript. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => readSource(folder, path))
}

function readSource(folder: string, path: string): SourceFile {
  const code = readFileSync(join(folder, path), 'utf8').replace(COMMENT, '')
  const specifiers = findSpecifiers(code)
  return {
    path,
    code,
    files: specifiers.filter((name) => name.startsWith('.')).map((name) => resolveFile(folder, path, name)),
    packages: specifiers.filter((name) => !name.startsWith('.')).map(packageOf),
  }
}

/** What some code without comments imports. */
export function findSpecifiers(code: string): string[] {
  return [STATEMENT, BARE, DYNAMIC].flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name))
}

function resolveFile(folder: string, from: string, name: string): string {
  const target = resolve(folder, dirname(from), name.replace(/\.js$/, '.ts'))
  return relative(folder, target).replaceAll('\\', '/')
}

/** `@scope/name/part` is of the package `@scope/name`; parts of Node stay as they are. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
