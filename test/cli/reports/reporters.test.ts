import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../../src/cli/run-command.js'
import type { Surroundings } from '../../../src/cli/surroundings.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-reporters-'))
  writeFileSync(
    join(folder, 'crawl.jsonl'),
    `{"id": "bad"\n${JSON.stringify({ id: 'one', text: 'The ferry left.' })}\n`,
  )
})

/** Runs the command on a terminal or into a pipe. */
async function unscrape(args: readonly string[], columns?: number) {
  let said = ''
  const stderr = new Writable({
    write(data, _encoding, done) {
      said += data
      done()
    },
  })
  const surroundings: Surroundings = {
    stdin: (async function* () {})(),
    stdout: new Writable({ write: (_data, _encoding, done) => done() }),
    stderr: columns === undefined ? stderr : Object.assign(stderr, { isTTY: true, columns }),
    on: () => undefined,
    off: () => undefined,
  }
  await runCommand([join(folder, 'crawl.jsonl'), '-o', join(folder, 'out'), ...args], surroundings)
  return said
}

describe('the reports of a run', () => {
  it('have a line that moves on a terminal, and none of it in a pipe or when it should be quiet', async () => {
    const shown = await unscrape([], 80)
    expect(shown).toContain(' records, ')
    expect(shown).toContain('\u001b[2K')
    expect(await unscrape([])).not.toContain('\u001b')
    expect(await unscrape(['--quiet'], 80)).toMatch(/^E_JSONL [^\n]*\n$/)
  })

  it('are lines of JSON for programs', async () => {
    const events = (await unscrape(['--log', 'json'], 80)).trim().split('\n')
    const kinds = events.map((line): unknown => JSON.parse(line).event).filter((kind) => kind !== 'progress')
    expect(kinds).toEqual(['start', 'failure', 'end'])
  })
})
