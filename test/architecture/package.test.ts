import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSpecifiers, packageOf, readSources } from './imports.js'

const description = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>
  bin: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  engines: Record<string, string>
}

/** What the package may bring along: each was weighed, so that none comes in unnoticed. */
const weighed = [
  '@exodus/bytes',
  '@mozilla/readability',
  '@noble/hashes',
  'chardet',
  'comma-separated-tokens',
  'commander',
  'css-select',
  'eld',
  'fzstd',
  'hast-util-to-mdast',
  'html-encoding-sniffer',
  'hyparquet',
  'hyparquet-compressors',
  'hyparquet-writer',
  'jsdom',
  'lilconfig',
  'mdast-util-gfm',
  'mdast-util-to-markdown',
  'micromark',
  'micromark-extension-gfm',
  'parse5',
  'property-information',
  'rehype',
  'space-separated-tokens',
  'tinyglobby',
  'unified',
  'valibot',
  'vfile',
  'yaml',
]

/** Longest file that a reader should have to take in; data and the contracts between the stages are exempt. */
const MOST_LINES = 250
const exempt = [/^words\//, /^model\/weights/, /^text\/date\/months\.ts$/, /^cli\/options\/table\.ts$/, /^types\.ts$/]

const sources = readSources('src')
const imported = new Set(sources.flatMap(({ packages }) => packages).filter((name) => !name.startsWith('node:')))

describe('the dependencies', () => {
  it('are all imported', () => {
    const idle = Object.keys(description.dependencies).filter((name) => !imported.has(name.replace(/^@types\//, '')))
    expect(idle).toEqual([])
  })

  it('are all there is that is imported', () => {
    const known = new Set(Object.keys(description.dependencies))
    const typed = (name: string) => existsSync(`node_modules/@types/${name}`) && !existsSync(`node_modules/${name}`)
    expect([...imported].filter((name) => !known.has(name) && !typed(name))).toEqual([])
  })

  it('are those that were weighed', () => {
    const brought = Object.keys(description.dependencies).filter((name) => !name.startsWith('@types/'))
    expect(brought.filter((name) => !weighed.includes(name))).toEqual([])
  })

  it('include the types that the public interface is written in', () => {
    const known = new Set(Object.keys(description.dependencies))
    const missing = publicPackages('index.d.ts').filter((name) => !known.has(name) && !known.has(`@types/${name}`))
    expect(missing).toEqual([])
  })
})

describe('the package', () => {
  it('has every file that it points to', () => {
    const targets = Object.values(description.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    const missing = [...targets, ...Object.values(description.bin)].filter((path) => !existsSync(path))
    expect(missing).toEqual([])
  })

  it('holds what was built and the documents, and nothing else', () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], { encoding: 'utf8' }),
    ) as { files: { path: string; size: number }[]; size: number }[]
    const paths = packed?.files.map(({ path }) => path) ?? []
    expect(paths).toContain('dist/command/LICENSES.txt')
    expect(
      paths.filter((path) => !/^dist\/.+(?:\.(?:d\.ts|m?js|css|json|bin)|\/LICENSES\.txt)$/.test(path)).sort(),
    ).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'docs/unscrape.1', 'package.json', 'schema.json'].sort(),
    )
    expect(paths).toContain('dist/cli/main.js')
  })

  it('starts with a line that a shell understands', () => {
    for (const path of Object.values(description.bin)) {
      expect(readFileSync(path, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    }
  })
})

describe('the sources', () => {
  it('have no file that is longer than a reader should have to take in', () => {
    const long = sources
      .filter(({ path }) => !exempt.some((pattern) => pattern.test(path)))
      .map(({ path }) => [path, readFileSync(`src/${path}`, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > MOST_LINES)
    expect(long).toEqual([])
  })

  it('have no file whose name says nothing', () => {
    const vague = sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.ts$|\/)/.test(path))
    expect(vague.map(({ path }) => path)).toEqual([])
  })
})

/** The packages whose names stand in the built types that a file exports, or that these lead to. */
function publicPackages(entry: string): string[] {
  const found = new Set<string>()
  const seen = new Set<string>()
  const waiting = [`dist/${entry}`]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const name of findSpecifiers(readFileSync(path, 'utf8'))) {
      if (name.startsWith('.'))
        waiting.push(new URL(name.replace(/\.js$/, '.d.ts'), `file:///${path}`).pathname.slice(1))
      else if (!name.startsWith('node:')) found.add(packageOf(name))
    }
  }
  return [...found].sort()
}
