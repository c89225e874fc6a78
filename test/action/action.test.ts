import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { page } from '../cli/run-in.js'
import { heard, runStep } from './run-step.js'

describe('the Action', () => {
  it('cleans a folder, sets its outputs and writes a summary', async () => {
    const files = { 'dumps/one.html': page('One'), 'dumps/crawl.jsonl': JSON.stringify({ id: 'b', html: page('Two') }) }
    const step = await runStep({ input: 'dumps', output: 'clean' }, files)
    expect(step).toMatchObject({
      code: 0,
      outputs: { documents: '2', dropped: '0', failed: '0', changed: '2', 'exit-code': '0' },
    })
    expect(readFileSync(join(step.workspace, 'clean/one.md'), 'utf8')).toMatch(/^---\ntitle: "One"\n/)
    expect(step.summary).toMatch(/^## unscrape\n/)
    expect(step.summary).toContain('| Documents | 2 |')
    expect(step.summary).toMatch(/### Least sure\n\n.*\n.*\n\| [01]\.\d\d \| \d of \d \| (One|Two) \|/)
    const manifest = JSON.parse(readFileSync(step.outputs.manifest ?? '', 'utf8'))
    expect(manifest).toMatchObject({ exitCode: 0, changed: 2, read: 2, kept: 2, failed: 0, failures: [], end: 'done' })
    expect(step.outputs.manifest?.startsWith(step.workspace)).toBe(false)
    expect(heard(step.log)).toEqual([])
  })

  it('fails on records that fail, marks their files, and says why', async () => {
    const files = { 'dumps/bad.jsonl': '{"id": 1}\n{bad\n', 'dumps/one.html': page('One') }
    const step = await runStep({ input: 'dumps', output: 'clean' }, files)
    expect(step).toMatchObject({ code: 1, outputs: { documents: '1', failed: '2', 'exit-code': '1' } })
    expect(heard(step.log)).toEqual([
      expect.stringMatching(/^::error file=dumps\/bad\.jsonl,line=1,title=E_JSONL::The object has neither/),
      expect.stringMatching(/^::error file=dumps\/bad\.jsonl,line=2,title=E_JSONL::The line is not JSON/),
    ])
    expect(step.summary).toContain('**2 records failed.**')
    expect(await runStep({ input: 'dumps', output: 'clean', 'fail-on': 'never' }, files)).toMatchObject({
      code: 0,
      outputs: { failed: '2', 'exit-code': '1' },
    })
  })

  it('marks at most ten files', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `dumps/${index}.html`)
    const step = await runStep({ input: 'dumps', output: 'clean' }, Object.fromEntries(names.map((name) => [name, ''])))
    expect(heard(step.log)).toHaveLength(10)
    expect(step.summary).toContain('And 4 more.')
  })

  it('checks: writes nothing, and fails when the output is not what the dumps give', async () => {
    const files = { 'dumps/one.html': page('One'), 'clean/old.md': 'old' }
    const step = await runStep({ input: 'dumps', output: 'clean', check: 'true' }, files)
    expect(step).toMatchObject({ code: 1, outputs: { changed: '1', 'exit-code': '1' } })
    expect(heard(step.log)).toEqual([
      expect.stringMatching(/^::warning file=clean\/one\.md,title=Out of date::A run would create/),
    ])
    expect(readdirSync(join(step.workspace, 'clean'))).toEqual(['old.md'])
    const lenient = await runStep({ input: 'dumps', output: 'clean', check: 'true', 'fail-on': 'error' }, files)
    expect(lenient).toMatchObject({ code: 0, outputs: { changed: '1' } })
  })

  it('is at peace with an output that is current', async () => {
    const dumps = { 'dumps/one.html': page('One') }
    const first = await runStep({ input: 'dumps', output: 'clean' }, dumps)
    const clean = readFileSync(join(first.workspace, 'clean/one.md'))
    const second = await runStep(
      { input: 'dumps', output: 'clean', check: 'true' },
      { ...dumps, 'clean/one.md': clean },
    )
    expect(second).toMatchObject({ code: 0, outputs: { changed: '0' } })
    expect(await runStep({ input: 'dumps', output: 'clean' }, { ...dumps, 'clean/one.md': clean })).toMatchObject({
      code: 0,
      outputs: { changed: '0' },
    })
  })

  it('lets no name and no title of a page command the runner or its summary', async () => {
    const title =
      'x ::error::owned ##[error]owned &#10;::set-output name=documents::9 | <img src=x> ![x](https://example.org/x)'
    const name = 'dumps/::error::a,b%0A##[group]x.html'
    const step = await runStep({ input: 'dumps', output: 'clean' }, { [name]: '', 'dumps/ok.html': page(title) })
    expect(heard(step.log)).toEqual([
      expect.stringMatching(
        /^::error file=dumps\/%3A%3Aerror%3A%3Aa%2Cb%250A##\\u\{5b\}group\]x\.html,title=E_EMPTY::/,
      ),
    ])
    const lines = step.log.split('\n').filter((line) => !line.startsWith('::'))
    expect(lines.filter((line) => line.includes('::') || line.includes('##['))).toEqual([])
    expect(step.outputs.documents).toBe('1')
    expect(step.summary).not.toMatch(/<img|!\[|\]\(|::/)
    expect(step.summary.split('\n').filter((line) => line.startsWith('|') && line.includes('owned'))).toHaveLength(1)
  })

  it.each([
    [{ input: '../secret', output: 'clean' }, 'but ../secret leads out of it'],
    [{ input: 'dumps', output: '/tmp/elsewhere' }, 'but /tmp/elsewhere leads out of it'],
    [{ input: 'dumps' }, 'Expected a folder or a file of the workspace as the input output'],
    [{ output: 'clean' }, 'Expected something to read'],
    [{ input: 'dumps', output: 'clean', engine: 'readability' }, 'the Action brings no Readability'],
    [{ input: 'dumps', output: 'clean', to: 'markdown' }, 'Did you mean md?'],
    [{ input: 'dumps', output: 'clean', 'fail-on': 'warnings' }, 'Expected one of never, error, change'],
    [{ input: 'dumps', output: 'clean', config: 'gone.yaml' }, 'that can be read at gone.yaml'],
  ])('refuses %j and says why', async (inputs, message) => {
    const step = await runStep(inputs, { 'dumps/one.html': page('One') })
    expect(step.code).toBe(1)
    expect(heard(step.log)).toEqual([expect.stringContaining(message)])
    expect(existsSync(join(step.workspace, 'clean'))).toBe(false)
  })

  it('reads a configuration file of the workspace, and stays inside whatever it says', async () => {
    const dumps = { 'dumps/one.html': page('One') }
    const config = 'inputs: [dumps]\noutput: clean\nto: jsonl\n'
    const step = await runStep({}, { ...dumps, 'unscrape.config.yaml': config })
    expect(step).toMatchObject({ code: 0, outputs: { documents: '1' } })
    expect(JSON.parse(readFileSync(join(step.workspace, 'clean/one.jsonl'), 'utf8')).title).toBe('One')
    const out = await runStep({}, { ...dumps, 'unscrape.config.yaml': 'inputs: [dumps]\noutput: ../clean\n' })
    expect(out.code).toBe(1)
    expect(existsSync(join(out.workspace, '../clean'))).toBe(false)
  })

  it('writes no summary where none is wanted', async () => {
    const step = await runStep({ input: 'dumps', output: 'clean', summary: 'false' }, { 'dumps/one.html': page('One') })
    expect(step).toMatchObject({ code: 0, summary: '' })
  })
})
