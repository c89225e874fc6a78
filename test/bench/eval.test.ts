import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const evaluate = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/eval.mjs', ...args], {
    env: { ...process.env, UNSCRAPE_BENCH: path.join(tmpdir(), 'no-such-folder') },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run eval', () => {
  it('says which sets it skips, and does not fail, where the sets are not there', () => {
    const { status, stderr } = evaluate('aeb-dev', 'news-dev')
    expect(stderr).toContain('Skipped aeb-dev')
    expect(stderr).toContain('Skipped news-dev')
    expect(status).toBe(0)
  })

  it.each([
    [['no-such-set'], 'not no-such-set'],
    [['--sample', 'few'], 'not --sample few'],
    [['--no-such-option'], '--no-such-option'],
  ])('refuses %j and says what is expected', (args, message) => {
    const { status, stderr } = evaluate(...args)
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: npm run eval')
    expect(status).toBe(2)
  })
})
