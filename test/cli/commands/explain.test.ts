import { describe, expect, it } from 'vitest'
import { makeFolder, page, unscrape } from '../run-in.js'

const two = ['One', 'Two'].map((id) => JSON.stringify({ id, html: page(id) })).join('\n')

describe('unscrape explain', () => {
  it('prints each block with its fate, its reason, its place and the loudest opinions, then the front matter', async () => {
    const folder = makeFolder({ 'a.html': page('Ferry terminal opens') })
    const { code, stdout } = await unscrape(['explain', 'a.html'], { folder })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^a\.html: an HTML page of \d blocks: \+ 2 in the text, \^ 1 in the front matter, - \d dropped\n\n/,
    )
    expect(stdout).toMatch(/^0 {2}line 3 {2}- navigation +0\.\d\d {2}Home/m)
    expect(stdout).toMatch(/^ +model -\d\.\d \(navigation\)/m)
    expect(stdout).toMatch(/^\d {2}line 5 {2}\+ body +0\.\d\d {2}The harbour town/m)
    expect(stdout).toMatch(/\nFront matter:\n {2}title +Ferry terminal opens/)
  })

  it.each([
    ['kept', /Home/, /The harbour town/],
    ['dropped', /^\d.*The harbour town/m, /Home/],
  ])('shows the blocks that were %s alone', async (show, without, within) => {
    const { stdout } = await unscrape(['explain', '-', '--show', show], { stdin: page('One') })
    expect(stdout).not.toMatch(without)
    expect(stdout).toMatch(within)
  })

  it('takes the record that is asked for, and says how many there are', async () => {
    const folder = makeFolder({ 'crawl.jsonl': two })
    const second = await unscrape(['explain', 'crawl.jsonl', '--record', '2'], { folder })
    expect(second.stdout).toMatch(/^crawl\.jsonl, Two: /)
    const third = await unscrape(['explain', 'crawl.jsonl', '--record', '3'], { folder })
    expect(third).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a record from 1 to 2 for --record, not 3'),
    })
  })

  it('says so of a record without a document, and of one that cannot be read', async () => {
    const folder = makeFolder({ 'none.html': '<html><body></body></html>', 'bad.jsonl': '{"id": 1}\n{bad' })
    const none = await unscrape(['explain', 'none.html'], { folder })
    expect(none).toMatchObject({ code: 0, stdout: expect.stringContaining('No document: no-text') })
    const bad = await unscrape(['explain', 'bad.jsonl', '--from', 'jsonl'], { folder })
    expect(bad).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('E_JSONL bad.jsonl, line 1') })
  })

  it('fits into the terminal, in colour', async () => {
    const { stdout } = await unscrape(['explain', '-'], { stdin: page('港'.repeat(80)), columns: 60 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
    const plain = stdout.replace(/\u001b\[\d+m/g, '')
    expect(plain).not.toBe(stdout)
    const blocks = plain.split('\n\n')[1] ?? ''
    const widths = blocks.split('\n').map((line) => line.length + (line.match(/港/g)?.length ?? 0))
    expect(Math.max(...widths)).toBeLessThanOrEqual(60)
    expect(Math.max(...widths)).toBeGreaterThan(55)
  })

  it.each([
    ['in a pipe', {}],
    ['where NO_COLOR is set', { columns: 80, env: { NO_COLOR: '1' } }],
    ['on a terminal that cannot', { columns: 80, env: { TERM: 'dumb' } }],
  ])('has no colours %s', async (_where, setting) => {
    const { stdout } = await unscrape(['explain', '-'], { stdin: page('One'), ...setting })
    expect(stdout).not.toContain('\u001b')
  })

  it('does not let a page command the terminal or a log', async () => {
    const hostile = page('\u001b]0;owned\u0007 ::error::x ##[error]y')
    const { stdout } = await unscrape(['explain', '-'], { stdin: hostile })
    expect(stdout).toContain('owned')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(stdout).not.toMatch(/[\u001b\u0007]|::error|##\[/)
  })

  it('leaves a file of its name within reach', async () => {
    const folder = makeFolder({ explain: page('A file called explain') })
    const { code, stdout } = await unscrape(['./explain'], { folder })
    expect(code).toBe(0)
    expect(stdout).toContain('title: "A file called explain"')
  })

  it('asks for the file that is missing', async () => {
    const { code, stderr } = await unscrape(['explain'])
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("missing required argument 'file'"),
    })
  })
})
