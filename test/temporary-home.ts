import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One folder for whatever the tests and the programs that they start write to the folder for temporary files: gone when all
 * have run, whether they passed or not, so that no run of the tests fills the disk of whoever runs them.
 */
export function setup(): () => void {
  const home = mkdtempSync(join(tmpdir(), 'unscrape-tests-'))
  const before = { TMPDIR: process.env.TMPDIR, TEMP: process.env.TEMP, TMP: process.env.TMP }
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = home
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}
