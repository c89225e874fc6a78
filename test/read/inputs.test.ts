import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/read/index.js'
import { chunked, failures, outcomes, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'

const ids = async (inputs: readonly string[], options = {}): Promise<string[]> =>
  (await outcomes(inputs, options)).map(({ id }) => id)

describe('files', () => {
  it('has the name of a lone file as id and path, and the place as the user named it', async () => {
    const folder = await temporaryFolder({ 'in/page.html': '<p>One</p>' })
    const named = join(folder, 'in/page.html')
    expect(await outcomes([named])).toEqual([
      {
        id: 'page.html',
        kind: 'html',
        content: '<p>One</p>',
        bytes: 10,
        path: 'page.html',
        place: { file: named },
      },
    ])
  })

  it('keeps files of one name apart by the folders that differ', async () => {
    const folder = await temporaryFolder({ 'a/index.html': '<p>A</p>', 'b/c/index.html': '<p>B</p>' })
    expect(await ids([join(folder, 'b/c/index.html'), join(folder, 'a/index.html')])).toEqual([
      'b/c/index.html',
      'a/index.html',
    ])
  })

  it('reads a file once that several inputs name, by whatever path', async () => {
    const folder = await temporaryFolder({ 'a/one.txt': 'One', 'a/two.txt': 'Two' })
    await symlink(join(folder, 'a/one.txt'), join(folder, 'link.txt'))
    const inputs = [join(folder, 'a/two.txt'), join(folder, 'a'), relative('.', join(folder, 'a/one.txt'))]
    expect(await ids(inputs)).toEqual(['two.txt', 'one.txt'])
    expect(await ids([join(folder, 'link.txt'), join(folder, 'a')])).toEqual(['link.txt', 'a/two.txt'])
  })

  it('takes a file at its name even if that looks like a glob', async () => {
    const folder = await temporaryFolder({ 'page[1].txt': 'One', 'page1.txt': 'Two' })
    expect(await ids([join(folder, 'page[1].txt')])).toEqual(['page[1].txt'])
  })
})

describe('folders', () => {
  it('sorts by the bytes of the whole path, folders among files', async () => {
    const names = ['a/b.txt', 'a-b.txt', 'a.txt', 'B.txt', 'a/b/c.txt', 'é.txt', 'z.txt', '\uff5e.txt', '😀.txt']
    const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, name])))
    const sorted = names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    expect(await ids([folder])).toEqual(sorted)
    expect(sorted.indexOf('a-b.txt')).toBeLessThan(sorted.indexOf('a/b.txt'))
  })

  it('leaves hidden files and folders out', async () => {
    const folder = await temporaryFolder({ '.git/a.txt': 'A', '.b.txt': 'B', 'c/.d.txt': 'D', 'c/e.txt': 'E' })
    expect(await ids([folder])).toEqual(['c/e.txt'])
  })

  it('counts paths from the folder that holds all inputs when there are several', async () => {
    const folder = await temporaryFolder({ 'one/x.txt': 'X', 'two/x.txt': 'X', 'y.txt': 'Y' })
    const inputs = ['one', 'two', 'y.txt'].map((name) => join(folder, name))
    expect(await ids(inputs)).toEqual(['one/x.txt', 'two/x.txt', 'y.txt'])
  })

  it('does not follow a link that leads out of the folder, and says so', async () => {
    const folder = await temporaryFolder({ 'in/a.txt': 'A', 'out/secret.txt': 'S' })
    await symlink(join(folder, 'out/secret.txt'), join(folder, 'in/b.txt'))
    await symlink(join(folder, 'out'), join(folder, 'in/c'))
    await symlink(join(folder, 'nowhere'), join(folder, 'in/d'))
    const found = await outcomes([join(folder, 'in')])
    expect(records(found).map(({ id }) => id)).toEqual(['a.txt'])
    expect(failures(found).map(({ id, code, message }) => [id, code, message])).toEqual([
      ['b.txt', 'E_UNREADABLE', 'It is a link that leads out of the folder'],
      ['c', 'E_UNREADABLE', 'It is a link that leads out of the folder'],
      ['d', 'E_UNREADABLE', 'It is a link that leads nowhere'],
    ])
  })

  it('reads what a link inside the folder leads to once, and is not caught in a circle', async () => {
    const folder = await temporaryFolder({ 'a/one.txt': 'One' })
    await symlink(join(folder, 'a/one.txt'), join(folder, 'again.txt'))
    await symlink(folder, join(folder, 'a/circle'))
    expect(await ids([folder])).toEqual(['a/one.txt'])
  })

  it('is found behind a link when the link itself is named', async () => {
    const folder = await temporaryFolder({ 'real/a.txt': 'A' })
    await symlink(join(folder, 'real'), join(folder, 'link'))
    expect(await outcomes([join(folder, 'link')])).toMatchObject([
      { id: 'a.txt', place: { file: join(folder, 'link/a.txt') } },
    ])
  })

  it('leaves out what is to be ignored', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A', 'out/b.txt': 'B', 'out.txt': 'C' })
    const ignore = [join(folder, 'out')]
    expect(await ids([folder], { ignore })).toEqual(['a.txt', 'out.txt'])
    expect(await ids([join(folder, '**/*.txt')], { ignore })).toEqual(['a.txt', 'out.txt'])
  })

  it('reports a file that vanishes between the finding and the reading, and goes on', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A', 'b.txt': 'B', 'c.txt': 'C', 'd.txt': 'D' })
    const found = []
    for await (const outcome of readInputs([folder])) {
      found.push('code' in outcome ? `${outcome.id} ${outcome.code}` : outcome.id)
      rmSync(join(folder, 'b.txt'), { force: true })
      rmSync(join(folder, 'c.txt'), { force: true, recursive: true })
      await mkdir(join(folder, 'c.txt'), { recursive: true })
    }
    expect(found).toEqual(['a.txt', 'b.txt E_UNREADABLE', 'c.txt E_UNREADABLE', 'd.txt'])
  })
})

describe('globs', () => {
  it('counts paths from the folder before the first wildcard', async () => {
    const folder = await temporaryFolder({ 'in/b/2.html': '<p>2</p>', 'in/a/1.html': '<p>1</p>', 'in/a/1.txt': '1' })
    const found = await outcomes([join(folder, 'in/*/*.html')])
    expect(found.map(({ id }) => id)).toEqual(['a/1.html', 'b/2.html'])
    expect(found[0]?.place.file).toBe(join(folder, 'in/a/1.html'))
  })

  it('leaves hidden files out, and links', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A', '.b.txt': 'B', '.c/d.txt': 'D', 'e/f.txt': 'F' })
    await symlink(join(folder, 'e'), join(folder, 'g'))
    expect(await ids([join(folder, '**/*.txt')])).toEqual(['a.txt', 'e/f.txt'])
  })

  it('expands braces and negates classes', async () => {
    const folder = await temporaryFolder({ 'a1.txt': 'A', 'a2.txt': 'B', 'b1.htm': '<p>C', 'c1.md': 'D' })
    expect(await ids([join(folder, '{a,b}[!2].*')])).toEqual(['a1.txt', 'b1.htm'])
  })
})

describe('standard input', () => {
  it('is an input like any other', async () => {
    const stdin = chunked(Buffer.from('{"text":"One"}\n{"id":7,"html":"<p>Two"}'), 5)
    expect(await outcomes(['-'], { stdin })).toMatchObject([
      { id: 'stdin#1', kind: 'text', path: 'stdin', place: { file: 'stdin', line: 1 } },
      { id: '7', kind: 'html', path: 'stdin', place: { file: 'stdin', line: 2 } },
    ])
  })

  it('is read once even if it is named twice', async () => {
    expect(await ids(['-', '-'], { stdin: chunked(Buffer.from('Text'), 9) })).toEqual(['stdin'])
  })

  it('is a failure, not a crash, when its stream breaks', async () => {
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"whole"}\n{"te')
      throw new Error('the pipe burst')
    }
    expect(await outcomes(['-'], { stdin: breaking() })).toMatchObject([
      { content: 'whole' },
      { code: 'E_UNREADABLE', place: { file: 'stdin', record: 2, line: 2 } },
    ])
  })
})

it('reads from a pipe that has a name', async () => {
  const folder = await temporaryFolder()
  const pipe = join(folder, 'pipe')
  execFileSync('sh', ['-c', `mkfifo '${pipe}'`])
  const [found] = await Promise.all([outcomes([pipe]), writeFile(pipe, '{"text":"One"}\n')])
  expect(found).toMatchObject([{ id: 'pipe#1', content: 'One' }])
})

it('never lists a pipe, which could last for ever', async () => {
  const folder = await temporaryFolder({ 'a.txt': 'A' })
  execFileSync('sh', ['-c', `mkfifo '${join(folder, 'pipe')}'`])
  expect(await ids([folder])).toEqual(['a.txt'])
})

it('takes no more from an endless stream than it gives, and closes it', async () => {
  let taken = 0
  let state = 'open'
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from(`{"text":"record ${taken++}"}\n${' '.repeat(5000)}`)
    } finally {
      state = 'closed'
    }
  }
  let given = 0
  for await (const outcome of readInputs(['-'], { stdin: endless() })) {
    expect('code' in outcome).toBe(false)
    given += 1
    expect(taken - given).toBeLessThan(3)
    if (given === 1000) break
  }
  expect(state).toBe('closed')
})

it('frees the file when the reader stops early', async () => {
  const lines = Array.from({ length: 50_000 }, (_, index) => `{"text":"record ${index}"}\n`).join('')
  const folder = await temporaryFolder({ 'a.jsonl': lines })
  for await (const outcome of readInputs([folder])) {
    expect(outcome.id).toBe('a.jsonl#1')
    break
  }
  await writeFile(join(folder, 'a.jsonl'), '{"text":"new"}')
  expect(records(await outcomes([folder])).map(({ content }) => content)).toEqual(['new'])
})
