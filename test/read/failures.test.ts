import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { failures, outcomes, outcomesOf, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'

const asRoot = process.getuid?.() === 0

describe('inputs that hold nothing', () => {
  it('reports a missing file with the name that was probably meant', async () => {
    const folder = await temporaryFolder({ 'articles.html': '<p>A' })
    const missing = join(folder, 'artciles.html')
    expect(await outcomes([missing])).toEqual([
      {
        code: 'E_NOT_FOUND',
        id: missing,
        place: { file: missing },
        message: `There is no such file or folder; is it \`${join(folder, 'articles.html')}\`?`,
        expected: 'an existing file or folder, a glob in quotes, or `-` for standard input',
      },
    ])
  })

  it('gives no hint where nothing is close', async () => {
    const folder = await temporaryFolder({ 'articles.html': '<p>A' })
    for (const missing of ['other.txt', 'ab', 'articles.html/inside', 'no/such/folder']) {
      const [failure] = failures(await outcomes([join(folder, missing)]))
      expect(failure).toMatchObject({ code: 'E_NOT_FOUND', message: 'There is no such file or folder' })
    }
  })

  it.each(['', '.hidden'])('reports a folder with nothing to read (%o)', async (name) => {
    const folder = await temporaryFolder(name === '' ? {} : { [name]: 'A' })
    expect(await outcomes([folder])).toMatchObject([
      { code: 'E_NOTHING_TO_READ', id: folder, place: { file: folder }, message: 'The folder holds no file' },
    ])
  })

  it('reports a folder of empty folders', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'a/b'), { recursive: true })
    expect(await outcomes([folder])).toMatchObject([{ code: 'E_NOTHING_TO_READ' }])
  })

  it('reports a glob that matches nothing', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A' })
    const named = join(folder, '*.html')
    expect(await outcomes([named])).toMatchObject([
      { code: 'E_NOTHING_TO_READ', id: named, message: 'The glob matches no file' },
    ])
  })

  it('reports a glob whose folder is missing', async () => {
    const folder = await temporaryFolder()
    expect(await outcomes([join(folder, 'none/*.html')])).toMatchObject([{ code: 'E_NOT_FOUND' }])
  })

  it.each([
    ['nothing', ''],
    ['nothing, gzipped', gzipSync('')],
    ['a byte order mark', '\ufeff'],
    ['white space', ' \n\t\n\u00a0'],
    ['blank lines, as JSONL', '\n\n \n'],
  ])('reports a file that holds %s as empty', async (name, content) => {
    const folder = await temporaryFolder({ 'a.jsonl': content, 'b.html': content, 'c.txt': content, 'd.txt': 'Text' })
    const found = await outcomes([folder])
    expect(
      failures(found).map(({ id, code }) => [id, code]),
      name,
    ).toEqual([
      ['a.jsonl', 'E_EMPTY'],
      ['b.html', 'E_EMPTY'],
      ['c.txt', 'E_EMPTY'],
    ])
    expect(records(found)).toMatchObject([{ id: 'd.txt' }])
  })
})

describe('inputs that cannot be read', () => {
  it.skipIf(asRoot)('reports a file that the user may not read, and goes on', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'A', 'b.txt': 'B' })
    await chmod(join(folder, 'a.txt'), 0o000)
    expect(await outcomes([folder])).toMatchObject([
      { code: 'E_UNREADABLE', id: 'a.txt', message: 'This user may not read it' },
      { id: 'b.txt', content: 'B' },
    ])
  })

  it.skipIf(asRoot)('reports a folder that the user may not list, and goes on', async () => {
    const folder = await temporaryFolder({ 'a/a.txt': 'A', 'b.txt': 'B' })
    await chmod(join(folder, 'a'), 0o000)
    const found = await outcomes([folder])
    await chmod(join(folder, 'a'), 0o700)
    expect(found).toMatchObject([{ code: 'E_UNREADABLE', id: 'a' }, { id: 'b.txt' }])
  })

  it('reports a link that leads to itself, and a name that is too long', async () => {
    const folder = await temporaryFolder()
    await symlink(join(folder, 'loop'), join(folder, 'loop'))
    expect(await outcomes([join(folder, 'loop'), join(folder, 'x'.repeat(300))])).toMatchObject([
      { code: 'E_UNREADABLE', message: 'It is a link that leads to itself' },
      { code: 'E_UNREADABLE', message: 'Its name is longer than the system allows' },
    ])
  })
})

describe('binary files', () => {
  const binaries: Record<string, [content: Uint8Array, name: string]> = {
    png: [Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'a PNG image'],
    pdf: [Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>'), 'a PDF document'],
    zip: [Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), 'a ZIP archive, or an office document or e-book'],
    elf: [Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), 'a program (ELF)'],
    webp: [Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), 'a WebP image'],
    zeros: [Buffer.from('ab\0\0\0cd\0\0\0\0ef\0\0\0gh', 'latin1'), 'binary data'],
    noise: [Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 17) & 0xff), 'binary data'],
  }

  it.each(Object.entries(binaries))(
    'names a %s file, gzipped or not, whatever format is asked for',
    async (_, entry) => {
      const [content, name] = entry
      for (const bytes of [content, gzipSync(content)])
        for (const from of ['auto', 'html', 'text', 'jsonl'] as const)
          expect(await outcomesOf(bytes, { from })).toMatchObject([
            {
              code: 'E_BINARY',
              message: `The file is ${name}`,
              expected: 'HTML, plain text, JSONL, Parquet, MHTML or a WARC archive, each also with gzip or zstd',
            },
          ])
    },
  )

  it('names an archive that is read as something else', async () => {
    for (const from of ['html', 'text', 'jsonl'] as const) {
      expect(await outcomesOf('WARC/1.0\r\nWARC-Type: warcinfo\r\n', { from })).toMatchObject([
        { code: 'E_BINARY', message: 'The file is a WARC archive' },
      ])
    }
  })

  it.each([
    ['a page with a stray NUL', `<p>One\0two</p>${' text'.repeat(20)}`],
    ['a log with colours', '\x1b[31mred\x1b[0m text \x1b[1mbold\x1b[0m'],
    ['a form feed between pages', 'Page one\fPage two\fPage three'],
    ['a text that begins like a signature', 'BZ is the code of Belize; PAR 1 is a lamp; %PDF is an extension'],
  ])('does not take %s for binary', async (_, content) => {
    expect(records(await outcomesOf(content))).toHaveLength(1)
  })
})

describe('records that are too large', () => {
  it('refuses a page beyond the bound and reads one that just fits', async () => {
    expect(await outcomesOf('x'.repeat(1001), { maxRecordBytes: 1000 })).toMatchObject([
      { code: 'E_TOO_LARGE', place: { file: 'stdin', range: [0, 1000] } },
    ])
    expect(records(await outcomesOf('x'.repeat(1000), { maxRecordBytes: 1000 }))).toHaveLength(1)
  })

  it('skips a line beyond the bound, says where it stands and reads the next', async () => {
    const long = `{"text":"${'x'.repeat(2000)}"}`
    const found = await outcomesOf(`{"text":"a"}\n${long}\n{"text":"b"}\n`, { maxRecordBytes: 1000, from: 'jsonl' }, 64)
    expect(found).toMatchObject([
      { id: 'stdin#1' },
      {
        code: 'E_TOO_LARGE',
        id: 'stdin#2',
        place: { file: 'stdin', record: 2, line: 2, range: [13, 13 + long.length] },
      },
      { id: 'stdin#3', content: 'b' },
    ])
  })
})
