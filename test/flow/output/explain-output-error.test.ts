import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UnscrapeError } from '../../../src/errors.js'
import { explainOutputError } from '../../../src/flow/output/explain-output-error.js'

/** What the system throws. */
function caught(act: () => void): unknown {
  try {
    act()
  } catch (cause) {
    return cause
  }
  throw new Error('Expected the system to refuse it')
}

describe('an error of the system that keeps a run from writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unscrape-output-'))
  writeFileSync(join(folder, 'file'), '')

  it('was told in words of the system, without a code and what to do', () => {
    const below = explainOutputError(
      caught(() => mkdirSync(join(folder, 'file', 'x'))),
      true,
    )
    expect(below).toBeInstanceOf(UnscrapeError)
    expect(below).toMatchObject({ code: 'E_OUTPUT', message: expect.stringContaining('is a file and no folder') })
    const above = explainOutputError(
      caught(() => writeFileSync(folder, '')),
      true,
    )
    expect(above).toMatchObject({
      message: `Expected a place to write ${folder} to, but there is a folder of that name`,
    })
  })

  it.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('says how to go on when there is no room (%s)', (code) => {
    const full = Object.assign(new Error('write'), { code })
    expect(explainOutputError(full, true)).toMatchObject({
      code: 'E_OUTPUT',
      message: expect.stringMatching(/--resume$/),
    })
    expect(explainOutputError(full, false)).toMatchObject({ message: expect.stringMatching(/run again$/) })
  })

  it('stays what it is where it is none, or no place is to blame', () => {
    const defect = new TypeError('a defect')
    const pipe = Object.assign(new Error('write'), { code: 'EPIPE' })
    for (const cause of [defect, pipe, 'text']) expect(explainOutputError(cause, true)).toBe(cause)
  })
})
