import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { runCommand } from '../../src/cli/run-command.js'

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Setting {
  /** The working directory. */
  readonly folder?: string
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  /** Columns of standard output, which is a terminal then. */
  readonly columns?: number
}

/** Runs the command in a folder, as somebody would who stands in it. */
export async function unscrape(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { folder = process.cwd(), stdin = '', env = {}, columns } = setting
  const printed = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof printed) =>
    new Writable({
      write(data, _, done) {
        printed[name] += data
        done()
      },
    })
  const stdout = columns === undefined ? sink('stdout') : Object.assign(sink('stdout'), { isTTY: true, columns })
  const before = process.cwd()
  process.chdir(folder)
  try {
    const code = await runCommand(args, {
      stdin: (async function* () {
        yield Buffer.from(stdin)
      })(),
      stdout,
      stderr: sink('stderr'),
      env,
      on: () => undefined,
      off: () => undefined,
    })
    return { code, ...printed }
  } finally {
    process.chdir(before)
  }
}

/** A folder of its own with some files in it. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'unscrape-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** A page with a menu and two paragraphs. */
export const page = (title: string): string =>
  `<!doctype html>\n<html lang="en"><head><title>${title}</title></head><body>\n<nav><a href="/">Home</a> <a href="/news">News</a></nav>\n` +
  `<article><h1>${title}</h1>\n<p>The harbour town of Velden opened its new ferry terminal on Monday, after six years of work and a good deal of argument about the cost of it.</p>\n` +
  '<p>The old quay stays in use for the boats that carry cattle, sand and stone, the harbour master said, and nobody has to pay more.</p></article></body></html>\n'
