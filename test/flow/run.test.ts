import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { defaultCleanOptions } from '../../src/flow/options.js'
import { run } from '../../src/flow/run.js'
import type { RunOptions } from '../../src/flow/run-options.js'
import { defaultReadOptions } from '../../src/read/index.js'

const sentence = (word: string) =>
  `The ${word} left the harbour of Velden in the morning, and nobody had expected it before noon.`
const text = (word: string) => `${sentence(word)} ${sentence('ferry')}\n\n${sentence('pilot')} ${sentence(word)}`
const line = (id: string) => JSON.stringify({ id, text: text(id) })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-run-'))
  put('in/a.jsonl', `${line('one')}\n{"id": "bad",\n${line('two')}\n${line('one')}\n`)
  put('in/b.txt', text('barge'))
  put('in/b.html', `<title>Barge</title><article><p>${text('barge')}</p></article>`)
  put('in/c.jsonl.gz', gzipSync(`${line('three')}\n${JSON.stringify({ id: 'empty', text: ' ' })}\n${line('four')}\n`))
})

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Every file below a place but the bookkeeping, with its content. */
function documents(place: string): Record<string, string> {
  const files = readdirSync(join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.includes('.unscrape'))
    .sort()
  return Object.fromEntries(
    files.map((path) => [path.slice(place.length + 1), readFileSync(join(folder, path), 'latin1')]),
  )
}

const layouts: Readonly<Record<string, Partial<RunOptions>>> = {
  'a file a record': {},
  'a file an input': { to: 'jsonl' },
  'one file of many': { to: 'jsonl', destination: { kind: 'file', path: 'all.jsonl' } },
  'a compressed file an input': { to: 'jsonl', compress: 'gzip' },
  'one compressed file': { to: 'jsonl', compress: 'gzip', destination: { kind: 'file', path: 'all.jsonl.gz' } },
  'one table': { to: 'parquet', destination: { kind: 'file', path: 'all.parquet' } },
  'one Markdown file': { destination: { kind: 'file', path: 'all.md' } },
}

function optionsFor(place: string, layout: Partial<RunOptions> = {}): RunOptions {
  const { destination, ...others } = layout
  const path = join(folder, place, destination?.kind === 'file' ? destination.path : '')
  return {
    inputs: [join(folder, 'in')],
    read: defaultReadOptions,
    clean: { ...defaultCleanOptions, explain: 'blocks' },
    to: 'md',
    frontMatter: 'default',
    destination: { kind: destination?.kind === 'file' ? 'file' : 'folder', path },
    rejects: join(folder, 'rejects.jsonl'),
    mode: 'write',
    ...others,
  }
}

/** Runs until so many records are written, then interrupts. */
async function interruptAfter(records: number, options: RunOptions) {
  const stop = new AbortController()
  if (records === 0) stop.abort()
  const onRecord: RunOptions['onRecord'] = (_, { read }) => {
    if (read === records) stop.abort()
  }
  return run({ ...options, signal: stop.signal, onRecord })
}

const RECORDS = 9

describe('a run that is resumed', () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(`ends like one that was not disturbed, wherever it was: ${name}`, async () => {
      const undisturbed = await run(optionsFor('whole', layout))
      const rejects = readFileSync(join(folder, 'rejects.jsonl'), 'utf8')
      expect(undisturbed.read).toBe(RECORDS)
      for (let records = 0; records < RECORDS; records += 1) {
        const place = `out-${records}`
        const options = optionsFor(place, layout)
        expect((await interruptAfter(records, options)).end).toBe('interrupted')
        const early = documents(place)
        for (const [path, content] of Object.entries(early))
          expect([path, documents('whole')[path]]).toEqual([path, content])
        const { milliseconds: _, resumed, ...summary } = await run({ ...options, start: 'resume' })
        expect(resumed).toBe(records)
        expect({ ...summary, milliseconds: 0, resumed: 0 }).toEqual({ ...undisturbed, milliseconds: 0 })
        expect(documents(place)).toEqual(documents('whole'))
        expect(readFileSync(join(folder, 'rejects.jsonl'), 'utf8')).toBe(rejects)
      }
    })
  }

  it('is the same when it was interrupted at every record', async () => {
    await run(optionsFor('whole'))
    const options = optionsFor('out')
    for (let records = 1; records < RECORDS; records += 1) {
      await interruptAfter(records, { ...options, start: 'resume' })
    }
    await run({ ...options, start: 'resume' })
    expect(documents('out')).toEqual(documents('whole'))
  })

  it('takes back a file that was completed after the last checkpoint', async () => {
    const options = optionsFor('whole', layouts['a file an input'])
    await run(options)
    const whole = documents('whole')
    await run({ ...options, start: 'resume' })
    expect(documents('whole')).toEqual(whole)
    rmSync(join(folder, 'whole/c.jsonl'))
    await expect(run({ ...options, start: 'resume' })).rejects.toThrow(/as the interrupted run left it/)
  })

  it('finds nothing left to do when it was done', async () => {
    for (const layout of [{}, layouts['a compressed file an input']]) {
      const options = optionsFor('out', layout)
      const first = await run(options)
      const written = documents('out')
      const again = await run({ ...options, start: 'resume' })
      expect({ ...again, milliseconds: 0, resumed: 0 }).toEqual({ ...first, milliseconds: 0 })
      expect(again.resumed).toBe(RECORDS)
      expect(documents('out')).toEqual(written)
      rmSync(join(folder, 'out'), { recursive: true })
    }
  })

  it('leaves nothing behind of the text that compressed files were made of', async () => {
    await run(optionsFor('out', { to: 'jsonl', compress: 'gzip' }))
    const left = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    expect(left.filter((name) => /partial|sealed/.test(name))).toEqual([])
  })

  it('begins at the beginning where there is nothing to go on with', async () => {
    expect(await run({ ...optionsFor('out'), start: 'resume' })).toMatchObject({
      read: RECORDS,
      resumed: 0,
      end: 'done',
    })
  })

  it('says which options are other than they were', async () => {
    const options = optionsFor('out')
    await interruptAfter(3, options)
    const other = { ...options, clean: { ...options.clean, focus: 'recall' as const }, start: 'resume' as const }
    await expect(run(other)).rejects.toMatchObject({
      code: 'E_USAGE',
      message: expect.stringMatching(/clean\.focus was "balanced" and is "recall".*leave out --resume/),
    })
  })

  it('says which input is other than it was, and leaves alone what is written', async () => {
    const options = { ...optionsFor('out'), start: 'resume' as const }
    const change = async (what: () => void, message: RegExp) => {
      rmSync(join(folder, 'out'), { recursive: true, force: true })
      put('in/a.jsonl', `${line('one')}\n${line('two')}\n`)
      utimesSync(join(folder, 'in/a.jsonl'), 1, 1)
      await interruptAfter(4, { ...options, start: 'anew' })
      const before = documents('out')
      what()
      await expect(run(options)).rejects.toMatchObject({ code: 'E_USAGE', message: expect.stringMatching(message) })
      expect(documents('out')).toEqual(before)
    }
    await change(() => appendFileSync(join(folder, 'in/a.jsonl'), line('five')), /a\.jsonl had \d+ bytes and has \d+/)
    await change(() => utimesSync(join(folder, 'in/a.jsonl'), 2, 2), /a\.jsonl was changed since/)
    await change(() => put('in/a.htm', '<p>new</p>'), /the next file was .*a\.jsonl and is .*a\.htm/)
    rmSync(join(folder, 'in/a.htm'))
    await change(() => {
      for (const name of ['b.html', 'b.txt', 'c.jsonl.gz']) rmSync(join(folder, 'in', name))
    }, /they end with .*a\.jsonl/)
  })

  it('cannot be from a stream, to a stream, or a check', async () => {
    const options = { ...optionsFor('out'), start: 'resume' as const }
    const stream = new Writable({ write: (_data, _encoding, done) => done() })
    await expect(run({ ...options, inputs: ['-'] })).rejects.toThrow(/standard input cannot be read again/)
    await expect(run({ ...options, destination: { kind: 'stream', stream } })).rejects.toThrow(/add -o FOLDER/)
    await expect(run({ ...options, mode: 'compare' })).rejects.toThrow(/--resume or --check/)
  })
})

describe('a run', () => {
  it('has its output for itself', async () => {
    const options = optionsFor('out')
    let second: unknown
    const onRecord = () => {
      second ??= run(options).catch((cause: unknown) => cause)
    }
    await run({ ...options, onRecord })
    expect(await second).toMatchObject({
      code: 'E_OUTPUT',
      message: expect.stringContaining('another run writes to it'),
    })
    await expect(run(options)).resolves.toMatchObject({ end: 'done' })
  })

  it('does not follow a link that was planted where its bookkeeping goes', async () => {
    const victim = put('victim/file', 'untouched')
    mkdirSync(join(folder, 'out'))
    symlinkSync(join(folder, 'victim'), join(folder, 'out/.unscrape'))
    await expect(run(optionsFor('out'))).rejects.toMatchObject({ code: 'E_OUTPUT' })
    expect(readFileSync(victim, 'utf8')).toBe('untouched')
  })

  it('begins anew over what an interrupted one left, when it is not told to resume', async () => {
    await run(optionsFor('whole'))
    const options = optionsFor('out')
    await interruptAfter(5, options)
    expect(await run(options)).toMatchObject({ resumed: 0, end: 'done' })
    expect(documents('out')).toEqual(documents('whole'))
  })

  it('leaves nothing beside a file, and in a folder what it did and with which options', async () => {
    await run(optionsFor('file', layouts['one file of many']))
    expect(readdirSync(join(folder, 'file')).sort()).toEqual(['all.explain.jsonl', 'all.jsonl'])
    await run(optionsFor('out'))
    const record = JSON.parse(readFileSync(join(folder, 'out/.unscrape/run.json'), 'utf8'))
    expect(record.settings).toMatchObject({ to: 'md', 'clean.focus': 'balanced', version: expect.any(String) })
    expect(record.counts).toMatchObject({
      read: RECORDS,
      kept: 7,
      dropped: 1,
      failed: 1,
      empty: { 'no-text': 1 },
      failures: { E_JSONL: 1 },
    })
    expect(record.process).toMatchObject({ jobs: 1, resumed: 0 })
  })

  it('lists every failed and every empty record with its place', async () => {
    await run(optionsFor('out'))
    const rejects = readFileSync(join(folder, 'rejects.jsonl'), 'utf8').trim().split('\n')
    expect(rejects.map((reject) => JSON.parse(reject))).toMatchObject([
      { code: 'E_JSONL', place: { record: 2, line: 2 } },
      { id: 'empty', empty: 'no-text', place: { record: 2 } },
    ])
  })

  it('gives a document the same name whatever becomes of the page before it', async () => {
    put('in/d.jsonl', `${line('x')}\n${line('x')}\n`)
    await run(optionsFor('out'))
    const names = Object.keys(documents('out/d')).filter((name) => name.endsWith('.md'))
    put('in/d.jsonl', `${JSON.stringify({ id: 'x', html: `${'<p>a</p>'.repeat(9)}` })}\n${line('x')}\n`)
    await run({ ...optionsFor('other'), clean: { ...defaultCleanOptions, maxGrowth: 1 } })
    expect(names).toContain(Object.keys(documents('other/d')).at(-1))
  })

  it('does not hang on, and says so, when a document grows past its bound', async () => {
    put('only/page.jsonl', JSON.stringify({ id: 'grown', html: `<p>${'*'.repeat(200_000)} ${sentence('ferry')}</p>` }))
    const options = { ...optionsFor('out'), inputs: [join(folder, 'only')] }
    await run({ ...options, clean: { ...options.clean, maxGrowth: 1 } })
    expect(readFileSync(join(folder, 'rejects.jsonl'), 'utf8')).toContain('"code":"E_OUTPUT_SIZE"')
  })
})
