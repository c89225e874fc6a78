import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'
import { findSpecifiers, readSources, type SourceFile } from './imports.js'

/** The house, from the ground up; each layer may use those below it. */
const layers: readonly (readonly string[])[] = [
  ['types.ts', 'errors.ts'],
  ['text', 'html', 'words'],
  ['model'],
  ['read', 'parse', 'classify', 'matter', 'shape', 'write'],
  ['corpus', 'flow'],
  ['cli', 'action', 'report', 'shard', 'browser', 'plugin.ts'],
  ['index.ts'],
]

/** Folders of one layer that must not know each other: the stages meet in `flow` alone. */
const strangers = layers[3] ?? []

/** Folders that a browser can run. The Readability witness stands on jsdom. */
const portable = ['parse', 'model', 'classify', 'matter', 'shape', 'text', 'html', 'words']
const exempt = 'classify/readability/'

const sources = readSources('src')
const placeOf = (path: string): string => path.split('/')[0] ?? ''
const rankOf = (path: string): number => layers.findIndex((layer) => layer.includes(placeOf(path)))
const isPortable = ({ path }: SourceFile): boolean => portable.includes(placeOf(path)) && !path.startsWith(exempt)

describe('the layers', () => {
  it('have a place for every file', () => {
    expect(sources.map(({ path }) => path).filter((path) => rankOf(path) === -1)).toEqual([])
  })

  it('have no import that points up', () => {
    const up = sources.flatMap(({ path, files }) =>
      files.filter((file) => rankOf(file) > rankOf(path)).map((file) => `${path} imports ${file}`),
    )
    expect(up).toEqual([])
  })

  it('have no import from one stage to another', () => {
    const across = sources.flatMap(({ path, files }) =>
      files
        .filter((file) => strangers.includes(placeOf(path)) && strangers.includes(placeOf(file)))
        .filter((file) => placeOf(file) !== placeOf(path))
        .map((file) => `${path} imports ${file}`),
    )
    expect(across).toEqual([])
  })

  it('have no import that leads to a file that is not there', () => {
    const known = new Set(sources.map(({ path }) => path))
    const lost = sources.flatMap(({ path, files }) =>
      files.filter((file) => file.endsWith('.ts') && !known.has(file)).map((file) => `${path} imports ${file}`),
    )
    expect(lost).toEqual([])
  })

  it('have no circle of imports', () => {
    expect(findCircle(sources)).toEqual([])
  })

  it('use no part of Node where a browser must run them', () => {
    const builtin = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)])
    const uses = sources
      .filter(isPortable)
      .flatMap(({ path, packages, code }) => [
        ...packages.filter((name) => builtin.has(name) || name.startsWith('node:')).map((name) => `${path}: ${name}`),
        ...[...code.matchAll(/\b(?:process|Buffer|__dirname|require)\b\s*[.([]/g)].map(([use]) => `${path}: ${use}`),
      ])
    expect(uses).toEqual([])
  })

  it('use jsdom in the Readability witness alone', () => {
    const users = sources.filter(({ packages }) => packages.includes('jsdom')).map(({ path }) => path)
    expect(users.filter((path) => !path.startsWith(exempt))).toEqual([])
  })
})

describe('the scanner of imports', () => {
  it('sees every form of import', () => {
    const code = [
      "import one from './one.js'",
      "import { type Two, two } from '../two.js'",
      "import {\n  three,\n} from './three.js'",
      "export * from './four.js'",
      "export { type Five } from './five.js'",
      "import './six.js'",
      "const seven = await import('./seven.js')",
      "import type { Eight } from './eight.js'",
    ].join('\n')
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
    const found = findSpecifiers(code).map((name) => name.replace(/^.*\/|\.js$/g, ''))
    expect(found.sort()).toEqual(names.sort())
  })

  it('finds a circle where there is one', () => {
    const file = (path: string, files: string[]): SourceFile => ({ path, files, packages: [], code: '' })
    expect(findCircle([file('a', ['b']), file('b', ['c']), file('c', ['b'])])).toEqual(['b', 'c', 'b'])
    expect(findCircle([file('a', ['b', 'c']), file('b', ['c']), file('c', [])])).toEqual([])
  })
})

/** The files of the first circle of imports, in order; none if there is no circle. */
function findCircle(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map(({ path, files }) => [path, files]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next, [...trail, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  for (const { path } of files) {
    const circle = visit(path, [])
    if (circle.length > 0) return circle
  }
  return []
}
