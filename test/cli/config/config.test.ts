import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, page, unscrape } from '../run-in.js'

describe('a configuration file', () => {
  it('is found upward from the working directory, and its paths are relative to it', async () => {
    const folder = makeFolder({
      'unscrape.config.yaml': 'inputs: [dumps]\noutput: clean/\nfrontMatter: none\nquiet: true\n',
      'dumps/one.html': page('One'),
      'deep/down/here.txt': '',
    })
    expect(await unscrape([], { folder: join(folder, 'deep/down') })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'clean/one.md'), 'utf8')).toMatch(/^The harbour town/)
  })

  it.each([
    ['unscrape.config.yml', 'to: jsonl'],
    ['unscrape.config.json', '{\n\t"to": "jsonl"\n}'],
    ['unscrape.config.jsonc', '// "to": "md"\n{ /* as lines */ "to": "jsonl", "$schema": "https://example.org//x" }'],
  ])('can be %s', async (name, content) => {
    const { code, stdout } = await unscrape(['-'], { folder: makeFolder({ [name]: content }), stdin: page('One') })
    expect({ code, title: JSON.parse(stdout).title }).toEqual({ code: 0, title: 'One' })
  })

  it('gives way to what the command line says, even to take back what it switched on', async () => {
    const folder = makeFolder({
      'unscrape.config.yaml': 'to: jsonl\nexplain: true\noutput: out\n',
      'a.html': page('One'),
    })
    const { code } = await unscrape(['a.html', '--to', 'md', '--no-explain'], { folder })
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'out/a.md'))).toBe(true)
    expect(existsSync(join(folder, 'out/a.explain.jsonl'))).toBe(false)
  })

  it('is left alone with --no-config, and another is taken with --config', async () => {
    const folder = makeFolder({
      'unscrape.config.yaml': 'to: jsonl\n',
      'other.yaml': 'to: text\n',
      'a.html': page('One'),
    })
    expect((await unscrape(['a.html', '--no-config'], { folder })).stdout).toMatch(/^---/)
    expect((await unscrape(['a.html', '--config', 'other.yaml'], { folder })).stdout).toMatch(/^The harbour/)
  })

  it('may be empty, or hold comments alone', async () => {
    for (const content of ['', '# nothing yet\n']) {
      const folder = makeFolder({ 'unscrape.config.yaml': content, 'a.html': page('One') })
      expect(await unscrape(['a.html'], { folder })).toMatchObject({ code: 0 })
    }
  })

  it('never runs as a program, whatever it is called', async () => {
    const folder = makeFolder({
      'evil.js': "require('fs').writeFileSync('ran', '')",
      'evil.cjs': '',
      'a.html': page('One'),
    })
    const { code, stderr } = await unscrape(['a.html', '--config', 'evil.js'], { folder })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'unscrape: E_CONFIG: Expected a configuration file that ends in .yaml, .yml, .json, .jsonc, not evil.js\n',
    })
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  it('that is named and missing is a mistake', async () => {
    const { code, stderr } = await unscrape(['a.html', '--config', 'gone.yaml'], { folder: makeFolder() })
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('that can be read at gone.yaml'),
    })
  })
})

describe('a mistake in a configuration file', () => {
  for (const [content, message] of [
    [
      'focus: balance',
      'line 1: Expected one of precision, balanced, recall for `focus`, not "balance". Did you mean balanced?',
    ],
    ['\nfront-matter: none', 'line 2: `front-matter` is not a key. Did you mean frontMatter?'],
    ['to: markdown', 'for `to`, not "markdown". Did you mean md?'],
    ['explain: 1', 'line 1: Expected true or false for `explain`, not 1.'],
    ['output: ""', 'line 1: Expected a text that is not empty for `output`.'],
    ['inputs: dumps', 'line 1: Expected a list for `inputs`, not "dumps".'],
    ['inputs:\n  - a\n  - 7', 'line 3: Expected a text for `inputs.1`, not 7.'],
    ['- a', 'Expected keys with values, not a list'],
    ['sites:\n  example.org:\n    kep: [x]', 'line 3: `sites.example.org.kep` is not a key. Did you mean keep?'],
    [
      'sites:\n  example.org:\n    comments: no',
      'Expected one of keep, drop, auto for `sites.example.org.comments`, not "no".',
    ],
    [
      'sites:\n  https://example.org/:\n    focus: recall',
      'line 3: Expected the name of a host, such as example.org, and not `https://example.org/`.',
    ],
    ['fields:\n  titel: name', 'line 2: `fields.titel` is not a key. Did you mean title?'],
    ['fields:\n  title: true', 'line 2: Expected a name or false for `fields.title`, not true.'],
    ['check: true', 'line 1: `check` is not a key. Expected one of from, '],
    ['a: [', 'line 1: '],
    [
      `a: &a [${'x, '.repeat(50)}x]\nb: &b [${'*a, '.repeat(50)}*a]\nc: [${'*b, '.repeat(50)}*b]`,
      'Excessive alias count',
    ],
    ['['.repeat(20_000), ''],
    ['to: md\nto: html', 'line 2: Map keys must be unique'],
  ] as const) {
    it(`${JSON.stringify(content).slice(0, 80)} is told with its place`, async () => {
      const folder = makeFolder({ 'unscrape.config.yaml': content, 'a.html': page('One') })
      const { code, stdout, stderr } = await unscrape(['a.html'], { folder })
      expect(stderr).toContain(message)
      expect(stderr).toMatch(/^unscrape: E_CONFIG: unscrape\.config\.yaml/)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    })
  }

  it('does not command the terminal', async () => {
    const folder = makeFolder({ 'unscrape.config.json': '{"\\u001b[31m::error::x": 1}' })
    const { stderr } = await unscrape(['a.html'], { folder })
    expect(stderr).not.toContain('\u001b')
    expect(stderr).not.toContain('::error')
  })
})
