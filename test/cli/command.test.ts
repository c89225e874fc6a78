import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/run-command.js'

const PARAGRAPH =
  'The harbour town of Velden opened its new ferry terminal on Monday, after six years of work and a good deal of argument about the cost of it.'
const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>` +
  `<article><h1>${title}</h1>${`<p>${PARAGRAPH} It was, she said, a <b>long</b> wait for ${title}.</p>`.repeat(1)}<p>${PARAGRAPH.replace('Velden', 'Oster')}</p></article></body></html>`

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-cli-'))
})

const put = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
/** What is in an output folder, without the bookkeeping of the run. */
const documents = (name: string): string[] =>
  readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.unscrape'))
    .sort()
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

async function unscrape(args: readonly string[], stdin: readonly string[] = []) {
  let stdout = ''
  let stderr = ''
  const sink = (take: (text: string) => void) =>
    new Writable({
      write(data, _, done) {
        take(String(data))
        done()
      },
    })
  const code = await runCommand(args, {
    stdin: (async function* () {
      for (const text of stdin) yield Buffer.from(text)
    })(),
    stdout: sink((text) => {
      stdout += text
    }),
    stderr: sink((text) => {
      stderr += text
    }),
    on: () => undefined,
    off: () => undefined,
  })
  return { code, stdout, stderr }
}

describe('the command', () => {
  it('writes one page to standard output, with front matter, without the menu', async () => {
    const { code, stdout } = await unscrape([put('a.html', page('Ferry terminal opens'))])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^---\ntitle: "Ferry terminal opens"\n/)
    expect(stdout).toContain('The harbour town of Velden')
    expect(stdout).not.toContain('Home')
  })

  it('reads standard input and leaves the front matter out when told to', async () => {
    const { code, stdout } = await unscrape(['-', '--front-matter', 'none'], [page('Ferry terminal opens')])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^The harbour town/)
  })

  it('mirrors a folder, and says in the end what it read and where to look', async () => {
    put('in/one.html', page('First page'))
    put('in/deep/two.html.gz', gzipSync(page('Second page')))
    const { code, stderr } = await unscrape([join(folder, 'in'), '-o', join(folder, 'out')])
    expect(code).toBe(0)
    expect(documents('out')).toEqual(['deep', 'deep/two.md', 'one.md'])
    expect(stderr).toContain('Read 2 records')
    expect(stderr).toContain('2 kept, 0 without a document, 0 failed')
    expect(stderr).toContain(`The documents are in ${join(folder, 'out')}`)
  })

  it('keeps ids and order in JSON lines, and gives each record its text and Markdown', async () => {
    const lines = ['b', 'a', 'c'].map((id) =>
      JSON.stringify({ id, html: page(`Page ${id}`), url: `https://example.org/${id}` }),
    )
    const { code, stdout } = await unscrape([put('crawl.jsonl', lines.join('\n')), '--to', 'jsonl'])
    expect(code).toBe(0)
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    expect(records[0]).toMatchObject({ title: 'Page b', url: 'https://example.org/b' })
    expect(records[0].text).toContain('The harbour town of Velden')
    expect(records[0].markdown).toContain('**long**')
  })

  it('takes the format from the name of the output file, and gives an input of many records one file', async () => {
    const crawl = put(
      'in/crawl.jsonl',
      `${JSON.stringify({ html: page('One') })}\n${JSON.stringify({ html: page('Two') })}\n`,
    )
    await unscrape([crawl, '-o', join(folder, 'all.jsonl'), '--quiet'])
    expect(read('all.jsonl').trimEnd().split('\n')).toHaveLength(2)
    await unscrape([join(folder, 'in'), '-o', join(folder, 'lines'), '--to', 'jsonl', '--quiet'])
    expect(documents('lines')).toEqual(['crawl.jsonl'])
    await unscrape([join(folder, 'in'), '-o', join(folder, 'pages'), '--quiet'])
    expect(readdirSync(join(folder, 'pages', 'crawl'))).toHaveLength(2)
  })

  it('goes on after a bad record, says where it is, and exits with 1', async () => {
    const crawl = put(
      'crawl.jsonl',
      `${JSON.stringify({ id: 'good', html: page('Good') })}\n{bad\n${JSON.stringify({ id: 'also', html: page('Also') })}\n`,
    )
    const rejects = join(folder, 'rejects.jsonl')
    const { code, stdout, stderr } = await unscrape([crawl, '--to', 'jsonl', '--rejects', rejects])
    expect(code).toBe(1)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['good', 'also'])
    expect(stderr).toMatch(/E_JSONL .*crawl\.jsonl, line 2/)
    const rejected = read('rejects.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rejected).toMatchObject([{ code: 'E_JSONL', place: { line: 2 } }])
  })

  it('lists a page without a document among the rejects, not among the failures', async () => {
    const { code, stderr } = await unscrape([
      put('empty.html', '<html><body></body></html>'),
      '--rejects',
      join(folder, 'r.jsonl'),
    ])
    expect(code).toBe(0)
    expect(JSON.parse(read('r.jsonl'))).toMatchObject({ id: 'empty.html', empty: 'no-text' })
    expect(stderr).toContain('0 kept, 1 without a document, 0 failed')
  })

  it('explains each block beside its document', async () => {
    put('in/one.html', page('First page'))
    await unscrape([join(folder, 'in'), '-o', join(folder, 'out'), '--explain', '--quiet'])
    const blocks = read('out/one.explain.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const dropped = blocks.filter(({ fate }) => fate === 'dropped')
    expect(blocks.map(({ block }) => block)).toEqual(blocks.map((_, index) => index))
    expect(dropped.map(({ text }) => text).join(' ')).toContain('Home')
    for (const block of dropped) expect(block.reason).toMatch(/^[a-z-]+$/)
    for (const block of blocks) expect(block.lines?.[0]).toBe(1)
  })

  it('checks without writing: 0 when nothing would change, 1 and a list when something would', async () => {
    put('in/one.html', page('First page'))
    const args = [join(folder, 'in'), '-o', join(folder, 'out')]
    const missing = await unscrape([...args, '--check'])
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('would create one.md') })
    expect(readdirSync(folder)).toEqual(['in'])
    await unscrape(args)
    expect(await unscrape([...args, '--check'])).toMatchObject({ code: 0 })
    put('out/one.md', 'changed by hand')
    expect(await unscrape([...args, '--check'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('would change one.md'),
    })
    expect(read('out/one.md')).toBe('changed by hand')
  })

  it.each([
    [['--front-mater', 'none', 'x'], 'Did you mean --front-matter?'],
    [['x', '--to', 'docx'], 'Allowed choices are md'],
    [[], 'Expected something to read: a file, a folder'],
    [['explian', 'x.html'], 'There is no file or folder explian. Did you mean `unscrape explain`?'],
    [['help'], 'There is no file or folder help. Did you mean `unscrape --help`?'],
    [['clean', 'x.html'], 'There is no file or folder clean. Did you mean `unscrape [inputs...]`?'],
    [['x', '--to', 'markdown'], 'Did you mean md?'],
    [['x', '--focus', 'balance'], 'Did you mean balanced?'],
    [['x', '--explain'], 'Expected a folder or a file to go with --explain'],
    [['x', '--check'], 'Expected a folder or a file to go with --check'],
  ])('answers %j with exit code 2 and what was expected', async (args, message) => {
    const { code, stderr } = await unscrape(args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  it('reports a path that does not exist and cleans the others', async () => {
    const { code, stdout, stderr } = await unscrape([join(folder, 'nowhere.html'), put('a.html', page('Here'))])
    expect(code).toBe(1)
    expect(stderr).toContain('E_NOT_FOUND')
    expect(stdout).toContain('title: "Here"')
  })

  it('does not let a file name or a title command a terminal or a log', async () => {
    const path = put('\u001b[31m::error::x.html', '')
    const { stderr } = await unscrape([path])
    expect(stderr).toContain('E_EMPTY')
    expect(stderr).not.toContain('\u001b')
    expect(stderr).not.toContain('::error')
  })

  it('shows examples and exit codes in its help, and its version', async () => {
    const help = await unscrape(['--help'])
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('Examples:')
    expect(help.stdout).toContain('130  interrupted')
    expect((await unscrape(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('stops in silence when the reader of its output has enough', async () => {
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    let stderr = ''
    const code = await runCommand([put('a.html', page('Ferry terminal opens'))], {
      stdin: (async function* () {})(),
      stdout: new Writable({ write: (_data, _encoding, done) => done(gone) }),
      stderr: new Writable({
        write(data, _encoding, done) {
          stderr += data
          done()
        },
      }),
      on: () => undefined,
      off: () => undefined,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('runs Readability through the same road', async () => {
    const { code, stdout } = await unscrape([put('a.html', page('Ferry terminal opens')), '--engine', 'readability'])
    expect(code).toBe(0)
    expect(stdout).toContain('The harbour town of Velden')
    expect(stdout).not.toContain('Home')
  })
})
