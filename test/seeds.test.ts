import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../src/cli/run-command.js'

const silent = () => new Writable({ write: (_data, _encoding, done) => done() })

function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  const documents = paths.filter((path) => !path.includes('/.unscrape/'))
  return Object.fromEntries(documents.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

describe('out/', () => {
  it('is exactly what the pipeline makes of seeds/', async () => {
    const fresh = mkdtempSync(join(tmpdir(), 'unscrape-out-'))
    const code = await runCommand(['seeds', '-o', fresh, '--quiet'], {
      stdin: (async function* () {})(),
      stdout: silent(),
      stderr: silent(),
      on: () => undefined,
      off: () => undefined,
    })
    expect(code).toBe(0)
    expect(Object.keys(filesOf('out')).length).toBeGreaterThanOrEqual(8)
    expect(filesOf(fresh)).toEqual(filesOf('out'))
  })
})
