import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { page } from '../cli/run-in.js'
import { heard, makeBundle, runBundle } from './run-step.js'

let bundle = ''
beforeAll(() => {
  bundle = makeBundle()
})

describe('the bundle', () => {
  it('cleans with several workers, which are itself, and writes the review page', () => {
    const names = Array.from({ length: 30 }, (_, index) => `dumps/${index}.html`)
    const files = Object.fromEntries(names.map((name) => [name, page(name)]))
    const step = runBundle(bundle, { input: 'dumps', output: 'clean', jobs: '2', report: 'report.html' }, files)
    expect(step).toMatchObject({ code: 0, outputs: { documents: '30', changed: '30' } })
    expect(readFileSync(join(step.workspace, 'clean/7.md'), 'utf8')).toMatch(/^---\ntitle: "dumps\/7\.html"\n/)
    expect(readFileSync(join(step.workspace, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(step.summary).toContain('| Documents | 30 |')
  })

  it('checks, and lets no name and no title command the runner', () => {
    const title = 'x ::error::owned ##[error]owned'
    const name = 'dumps/::error::a,b%0A.html'
    const files = { [name]: '', 'dumps/ok.html': page(title) }
    const step = runBundle(bundle, { input: 'dumps', output: 'clean', check: 'true' }, files)
    expect(step).toMatchObject({ code: 1, outputs: { failed: '1', changed: '1', 'exit-code': '1' } })
    expect(heard(step.log)).toEqual([
      expect.stringMatching(/^::error file=dumps\/%3A%3Aerror%3A%3Aa%2Cb%250A\.html,title=E_EMPTY::/),
      expect.stringMatching(/^::warning file=clean\/ok\.md,title=Out of date::/),
    ])
    expect(existsSync(join(step.workspace, 'clean'))).toBe(false)
  })

  it('refuses the engine that it does not bring', () => {
    const inputs = { input: 'dumps', output: 'clean', engine: 'readability' }
    const step = runBundle(bundle, inputs, { 'dumps/one.html': page('One') })
    expect(step.code).toBe(1)
    expect(heard(step.log)).toEqual([expect.stringContaining('the Action brings no Readability')])
  })

  it('is made into the same bytes again', () => {
    expect(readFileSync(makeBundle()).equals(readFileSync(bundle))).toBe(true)
  })
})
