import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { optionEntries } from '../../../src/cli/options/table.js'
import { makeFolder, unscrape } from '../run-in.js'

/** What bash would offer at the end of some words. */
async function offers(...words: string[]): Promise<string[]> {
  const folder = makeFolder({ 'dump one.html': '' })
  writeFileSync(join(folder, 'script'), (await unscrape(['completion', 'bash'])).stdout)
  const typed = words.map((word) => `'${word}'`).join(' ')
  const program = `source ./script; COMP_WORDS=(unscrape ${typed}); COMP_CWORD=${words.length}; _unscrape; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync('bash', ['-c', program], { cwd: folder, encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.split('\n').filter((line) => line !== '')
}

describe('completion in bash', () => {
  it.each([
    [['--fo'], ['--focus']],
    [
      ['--to', ''],
      ['md', 'jsonl', 'html', 'text'],
    ],
    [['x.html', '--to', 'j'], ['jsonl']],
    [['e'], ['explain']],
    [['explain', '--sh'], ['--show']],
    [['explain', '--show', 'k'], ['kept']],
    [['explain', '--check'], []],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['-o', 'du'], []],
    [['x', 'du'], []],
  ])('offers after %j: %j', async (words, expected) => {
    expect(await offers(...words)).toEqual(expect.arrayContaining(expected))
    if (expected.length < 2) expect(await offers(...words)).toEqual(expected)
  })
})

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it('knows every option and command', async () => {
    const { code, stdout } = await unscrape(['completion', shell])
    expect(code).toBe(0)
    for (const [, { flags }] of optionEntries) expect(stdout).toContain(flags.match(/--([a-z-]+)/)?.[1])
    for (const name of ['explain', 'init', 'completion']) expect(stdout).toContain(name)
  })

  it('has as many quotes as it needs', async () => {
    const { stdout } = await unscrape(['completion', shell])
    for (const line of stdout
      .replaceAll("'\\''", '')
      .split('\n')
      .filter((line) => !line.startsWith('#'))) {
      expect(line.split("'").length % 2, line).toBe(1)
    }
  })
})

describe('unscrape completion', () => {
  it('knows no other shell', async () => {
    const { code, stderr } = await unscrape(['completion', 'powershell'])
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Allowed choices are bash, zsh, fish'),
    })
  })
})
