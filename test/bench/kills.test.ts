import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('a run that is killed at random moments resumes to the bytes of one that was not disturbed', () => {
  const said = execFileSync(process.execPath, ['bench/kills.mjs', '5', '200', '7', '1'], { encoding: 'utf8' })
  expect(said).toMatch(/^\d+ kills over runs of 200 records \(seed 7, \d+ layouts\): 0 results differ/m)
}, 600_000)
