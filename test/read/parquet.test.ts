import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { Reader } from '../../src/read/parquet/reader.js'
import { encode } from './encode.js'
import { failures, outcomes, outcomesOf, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData']

const write = (columnData: Columns, rowGroupSize = 2): Buffer =>
  Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize }))

/** What a file of these bytes gives. */
async function outcomesOfFile(bytes: Uint8Array, options: Parameters<typeof outcomes>[1] = {}) {
  const folder = await temporaryFolder({ 'crawl.parquet': bytes })
  return outcomes([join(folder, 'crawl.parquet')], options)
}

const pages = ['<p>One', '<p>Zwei Größen', '<p>Three', '<p>Four', '<p>Five']
const table = write([
  { name: 'n', data: [1, 2, 3, 4, 5] },
  { name: 'html', data: pages, type: 'STRING' },
  { name: 'url', data: pages.map((_, index) => `https://example.org/${index}`), type: 'STRING' },
  { name: 'id', data: pages.map((_, index) => BigInt(index + 100)) },
  { name: 'crawled', data: pages.map((_, index) => new Date(Date.UTC(2024, 2, index + 1))), type: 'TIMESTAMP' },
])

describe('a table', () => {
  it('gives a record a row, over all groups of rows, with what its columns say', async () => {
    const found = await outcomesOfFile(table)
    expect(records(found).map(({ content }) => content)).toEqual(pages)
    expect(found[3]).toMatchObject({
      id: '103',
      kind: 'html',
      content: '<p>Four',
      bytes: 7,
      place: { record: 4 },
      path: 'crawl.parquet',
      url: 'https://example.org/3',
      crawled: '2024-03-04T00:00:00.000Z',
    })
    expect(await outcomesOfFile(table, { from: 'parquet' })).toMatchObject(found.map(({ id }) => ({ id })))
  })

  it('has its row for an id where it has no other, and a failure for a row without a page', async () => {
    const found = await outcomesOfFile(
      write([{ name: 'text', data: ['a', null, 'c'], type: 'STRING', nullable: true }]),
    )
    expect(found).toMatchObject([
      { id: 'crawl.parquet#1', kind: 'text', content: 'a' },
      {
        code: 'E_PARQUET',
        id: 'crawl.parquet#2',
        message: expect.stringContaining('The row has neither'),
        place: { record: 2 },
      },
      { id: 'crawl.parquet#3', content: 'c' },
    ])
  })

  it('has pages as bytes, decoded as any page', async () => {
    const bytes = encode('<meta charset="windows-1252"><p>Größe', 'windows-1252')
    const found = await outcomesOfFile(write([{ name: 'html', data: [new Uint8Array(bytes)], type: 'BYTE_ARRAY' }]))
    expect(found).toMatchObject([{ content: '<meta charset="windows-1252"><p>Größe' }])
  })

  it('is refused without a page column, without a row, and from a stream', async () => {
    expect(await outcomesOfFile(write([{ name: 'body', data: ['a'], type: 'STRING' }]))).toMatchObject([
      { code: 'E_PARQUET', message: 'The table has neither `html` nor `text`, only `body`' },
    ])
    expect(await outcomesOfFile(write([{ name: 'text', data: [], type: 'STRING' }]))).toMatchObject([
      { code: 'E_EMPTY' },
    ])
    const message = 'A Parquet file is read from its end, which a stream does not have'
    expect(await outcomesOf(table)).toMatchObject([{ code: 'E_PARQUET', message }])
    expect(await outcomesOfFile(gzipSync(table))).toMatchObject([{ code: 'E_PARQUET', message }])
  })

  it('skips a page beyond the bound', async () => {
    const found = await outcomesOfFile(write([{ name: 'text', data: ['a'.repeat(101), 'b'], type: 'STRING' }]), {
      maxRecordBytes: 100,
    })
    expect(found).toMatchObject([{ code: 'E_TOO_LARGE', place: { record: 1 } }, { content: 'b' }])
  })
})

describe('the reader in the child', () => {
  it('hands rows over in batches that fit the pipe, each row once', async () => {
    const long = ['a', 'b', 'c'].map((letter) => letter.repeat(3 * 2 ** 20))
    const folder = await temporaryFolder({ 'long.parquet': write([{ name: 'text', data: long, type: 'STRING' }], 3) })
    const reader = new Reader()
    const opened = await reader.answer({ ask: 'open', path: join(folder, 'long.parquet'), wanted: ['text', 'html'] })
    expect(opened).toMatchObject({ table: { columns: ['text'], groups: [{ first: 1, count: 3 }] } })
    expect(await reader.answer({ ask: 'decode', group: 0 })).toEqual({ decoded: true })
    expect(await reader.answer({ ask: 'rows' })).toEqual({ rows: [{ text: long[0] }, { text: long[1] }] })
    expect(await reader.answer({ ask: 'rows' })).toEqual({ rows: [{ text: long[2] }] })
    expect(await reader.answer({ ask: 'rows' })).toEqual({ rows: [] })
    await reader.close()
  })

  it('names what is wrong with a table that is cut, broken inside or gone', async () => {
    const broken = Buffer.from(table)
    broken.fill(0xff, broken.indexOf('<p>Three') - 30, broken.indexOf('<p>Three') - 8)
    const folder = await temporaryFolder({ 'cut.parquet': table.subarray(0, 100), 'broken.parquet': broken })
    const open = (name: string) => new Reader().answer({ ask: 'open', path: join(folder, name), wanted: ['html'] })
    expect(await open('cut.parquet')).toMatchObject({ problem: { code: 'E_PARQUET' } })
    expect(await open('gone.parquet')).toMatchObject({ problem: { code: 'E_UNREADABLE' } })
    const reader = new Reader()
    await reader.answer({ ask: 'open', path: join(folder, 'broken.parquet'), wanted: ['html'] })
    expect(await reader.answer({ ask: 'decode', group: 1 })).toMatchObject({ problem: { code: 'E_PARQUET' } })
    expect(await reader.answer({ ask: 'decode', group: 0 })).toEqual({ decoded: true })
    await reader.close()
  })
})

describe('a broken table', () => {
  it('fails as a whole when its end is cut', async () => {
    for (const length of [4, 8, 100, table.length - 1]) {
      expect(await outcomesOfFile(table.subarray(0, length))).toMatchObject([{ code: 'E_PARQUET' }])
    }
  })

  it('loses the rows of a broken group alone', async () => {
    const broken = Buffer.from(table)
    broken.fill(0xff, broken.indexOf('<p>Three') - 30, broken.indexOf('<p>Three') - 8)
    const found = await outcomesOfFile(broken)
    expect(records(found).map(({ content }) => content)).toEqual(pages.filter((page) => !/Three|Four/.test(page)))
    expect(failures(found)).toMatchObject([
      { code: 'E_PARQUET', message: 'Rows 3 to 4: they are corrupt', place: { record: 3 } },
    ])
  })

  it('never throws and always ends, wherever a byte is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(table.length - 5), fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        const broken = Buffer.from(table)
        broken[index + 4] = (broken[index + 4] ?? 0) ^ flip
        const found = await outcomesOfFile(broken, { from: 'parquet' })
        expect(found.length).toBeGreaterThan(0)
      }),
      { numRuns: 12, seed: 1 },
    )
  }, 120_000)
})
