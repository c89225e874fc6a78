import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the built command loads in a run. */
export interface Loaded {
  /** Files of the bundle. */
  readonly files: number
  /** Packages, also those that are in these files. */
  readonly packages: readonly string[]
  /** Sources of ours that are in these files, from `src/` on. */
  readonly sources: readonly string[]
}

const hook = resolve('test/start/note-loads.mjs')
/** The bundler writes above each module where it came from. */
const MODULE = /^\/\/ ((?:node_modules|src)\/\S+)$/gm

/**
 * Runs the built command and tells what it loaded.
 * @param input what stands on its standard input, or the files of its working directory.
 */
export function loadedBy(
  args: readonly string[],
  input: Buffer | Readonly<Record<string, string | Buffer>> = {},
): Loaded {
  const folder = mkdtempSync(join(tmpdir(), 'unscrape-start-'))
  const loads = join(folder, '.loads')
  if (!Buffer.isBuffer(input)) for (const [name, text] of Object.entries(input)) writeFileSync(join(folder, name), text)
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, resolve('dist/cli/main.js'), ...args], {
    cwd: folder,
    env: { ...process.env, LOADS: loads },
    ...(Buffer.isBuffer(input) ? { input } : {}),
  })
  if (status !== 0) throw new Error(`unscrape ${args.join(' ')} ended with ${status}: ${stderr}`)
  return describe(
    readFileSync(loads, 'utf8')
      .trim()
      .split('\n')
      .map((url) => fileURLToPath(url)),
  )
}

function describe(paths: readonly string[]): Loaded {
  const own = paths.filter((path) => path.startsWith(resolve('dist')))
  const bundled = own.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(MODULE)].map(([, name = '']) => name))
  const packages = [...bundled, ...paths.map((path) => path.slice(resolve().length + 1))].flatMap(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  )
  return {
    files: own.length,
    packages: [...new Set(packages)].sort(),
    sources: bundled.filter((path) => path.startsWith('src/')).sort(),
  }
}
