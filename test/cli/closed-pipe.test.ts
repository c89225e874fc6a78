import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'

/** Runs the command with a reader that is gone before it writes; gives how it ended, and what it said besides. */
async function intoNothing(args: readonly string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  const [code] = await once(child, 'close')
  return { code, said }
}

describe('a reader that is gone', { timeout: 120_000 }, () => {
  it.each([
    ['the help', ['--help']],
    ['the version', ['--version']],
    ['a completion script', ['completion', 'bash']],
    ['an explanation', ['explain', 'seeds/lighthouse-japan.txt']],
    ['documents', ['seeds', '--to', 'jsonl', '--quiet']],
  ])('is no error of %s', async (_, args) => {
    expect(await intoNothing(args)).toEqual({ code: 0, said: '' })
  })
})
