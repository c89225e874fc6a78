import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encode } from './encode.js'
import { failures, outcomes, outcomesOf, records } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'
import { gzipEach, httpResponse, pageOf, pageRecord, warcRecord } from './warc-writer.js'

const about = warcRecord({ type: 'warcinfo', media: 'application/warc-fields', block: 'software: test\r\n' })

/** What a response with a body and header fields gives. */
const responseOf = (body: string | Uint8Array, fields?: Readonly<Record<string, string>>, status?: string) =>
  outcomesOf(warcRecord({ id: 'urn:a', uri: 'https://example.org/a', block: httpResponse(body, fields, status) }))

const chunks = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap((part) => {
      const bytes = Buffer.from(part)
      return [Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]
    }),
    Buffer.from('0\r\n\r\n'),
  ])

describe('an archive', () => {
  const list = [about, pageRecord(1), warcRecord({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }), pageRecord(2)]
  const plain = Buffer.concat(list)

  it('gives its pages with id, address, time and place', async () => {
    const start = plain.indexOf('WARC/', about.length)
    const [first, ...rest] = await outcomesOf(plain)
    expect(first).toEqual({
      id: 'urn:page:1',
      kind: 'html',
      content: pageOf(1),
      bytes: pageRecord(1).length - 4,
      place: { file: 'stdin', record: 2, range: [start, start + pageRecord(1).length - 4] },
      path: 'stdin',
      url: 'https://example.org/1',
      crawled: '2024-03-08T09:10:11Z',
    })
    expect(rest).toMatchObject([{ id: 'urn:page:2', content: pageOf(2), place: { record: 4 } }])
  })

  it('is the same plain, gzipped record by record, gzipped whole, and gzipped anyhow', async () => {
    const expected = await outcomesOf(plain)
    expect(await outcomesOf(gzipSync(plain))).toEqual(expected)
    expect(await outcomesOf(Buffer.concat(gzipEach(list)))).toEqual(expected)
    const halves = [plain.subarray(0, 300), plain.subarray(300)]
    expect(await outcomesOf(Buffer.concat(gzipEach(halves)))).toEqual(expected)
  })

  it('is known by its content, and by its name where its beginning is lost', async () => {
    const folder = await temporaryFolder({ 'a.bin': plain, 'b.warc': plain.subarray(20), 'c.txt': plain.subarray(20) })
    const found = await outcomes([folder])
    expect(found.map(({ place, id }) => `${place.file.slice(-5)} ${id}`)).toEqual([
      'a.bin urn:page:1',
      'a.bin urn:page:2',
      '.warc b.warc#1',
      '.warc urn:page:1',
      '.warc urn:page:2',
      'c.txt c.txt',
    ])
  })

  it('may have version 1.1, line ends of one character, fields in any case and folded', async () => {
    const text =
      'WARC/1.1\nwarc-type: Resource\nCONTENT-TYPE:\n  text/html;\n\tcharset=utf-8\nContent-length: 4\n\n<p>A\n\n'
    expect(await outcomesOf(text.repeat(2))).toMatchObject([{ content: '<p>A' }, { content: '<p>A' }])
  })

  it.each(['', '\n', '\r\n', '\r\n\r\n\r\n\r\n'])('may end its records in %o', async (separator) => {
    const records = [pageRecord(1), pageRecord(2)].map((record) =>
      Buffer.concat([record.subarray(0, -4), Buffer.from(separator)]),
    )
    expect(await outcomesOf(Buffer.concat(records))).toMatchObject([{ content: pageOf(1) }, { content: pageOf(2) }])
  })

  it('has an address for an id where the record has none, else its place', async () => {
    const page = { block: httpResponse('<p>A') }
    const both = [warcRecord({ ...page, uri: '<https://example.org/a>' }), warcRecord(page)]
    expect(await outcomesOf(Buffer.concat(both))).toMatchObject([
      { id: 'https://example.org/a', url: 'https://example.org/a' },
      { id: 'stdin#2' },
    ])
  })

  it('without a page is told with a word, and one without a record too', async () => {
    const metadata = warcRecord({ type: 'metadata', media: 'application/json', block: '{"Envelope":{}}' })
    expect(await outcomesOf(Buffer.concat([about, metadata]))).toMatchObject([{ id: 'stdin', skip: 'not-a-page' }])
    expect(await outcomesOf('\r\n', { from: 'warc' })).toMatchObject([{ code: 'E_EMPTY' }])
  })
})

describe('records of other kinds', () => {
  it('reads the text of a page that was extracted (WET)', async () => {
    const text = 'Größe\n\nZwei Zeilen'
    const record = warcRecord({ type: 'conversion', id: 'urn:a', uri: 'https://example.org/a', block: text })
    expect(await outcomesOf(Buffer.concat([about, record]))).toMatchObject([
      { id: 'urn:a', kind: 'text', content: text, url: 'https://example.org/a', crawled: '2024-03-08T09:10:11Z' },
    ])
  })

  it('reads a resource by its own type', async () => {
    const page = warcRecord({
      type: 'resource',
      media: 'text/html; charset=windows-1252',
      block: encode('<p>Größe', 'windows-1252'),
    })
    const image = warcRecord({ type: 'resource', media: 'image/png', block: '\x89PNG' })
    expect(await outcomesOf(Buffer.concat([page, image]))).toMatchObject([
      { kind: 'html', content: '<p>Größe' },
      { skip: 'not-a-page', content: '' },
    ])
  })

  it('tells a capture that was not kept again, an answer that is no success, and what is no page', async () => {
    const revisit = warcRecord({
      type: 'revisit',
      id: 'urn:r',
      uri: 'https://example.org/r',
      block: 'HTTP/1.1 200 OK\r\n\r\n',
    })
    expect(await outcomesOf(revisit)).toMatchObject([{ id: 'urn:r', url: 'https://example.org/r', skip: 'revisit' }])
    for (const status of ['301 Moved', '404 Not Found', '500 Oops', '304']) {
      expect(await responseOf('<p>Sorry', { 'Content-Type': 'text/html' }, status)).toMatchObject([
        { skip: 'http-status', content: '' },
      ])
    }
    for (const type of ['image/png', 'text/css', 'application/json', 'application/rss+xml']) {
      expect(await responseOf('<p>body', { 'Content-Type': type })).toMatchObject([{ skip: 'not-a-page' }])
    }
    expect(await responseOf(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), { 'Content-Type': 'text/html' })).toMatchObject(
      [{ skip: 'not-a-page' }],
    )
  })

  it('does not lose a page whose server did not say what it is', async () => {
    expect(await responseOf('<!doctype html><p>A', {})).toMatchObject([
      { kind: 'html', content: '<!doctype html><p>A' },
    ])
    expect(await responseOf('<!doctype html><p>A', { 'Content-Type': 'text/plain' })).toMatchObject([{ kind: 'html' }])
    expect(await responseOf('{"a":1}', {})).toMatchObject([{ skip: 'not-a-page' }])
    expect(await responseOf('Words.', { 'Content-Type': 'text/plain' })).toMatchObject([{ kind: 'text' }])
  })

  it('fails on a response that is none, and on a segment', async () => {
    const wrong = warcRecord({ uri: 'https://example.org/a', block: 'no status line' })
    const dns = warcRecord({
      uri: 'dns:example.org',
      media: 'text/dns',
      block: '20240308\nexample.org. 1 IN A 192.0.2.1',
    })
    const segment = warcRecord({ type: 'continuation', block: 'more' })
    expect(await outcomesOf(Buffer.concat([wrong, dns, segment]))).toMatchObject([
      { code: 'E_HTTP', message: 'The record does not hold an HTTP response', place: { record: 1 } },
      { skip: 'not-a-page' },
      { code: 'E_WARC', place: { record: 3 } },
    ])
  })
})

describe('bodies', () => {
  const page = `<!doctype html><p>${'Größe und Länge. '.repeat(20)}`
  const type = { 'Content-Type': 'text/html' }

  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
    ['br', brotliCompressSync(page)],
    ['identity', Buffer.from(page)],
    ['gzip', Buffer.from(page)],
    ['br', Buffer.from(page)],
  ])('reads %s', async (coding, body) => {
    const fields = { ...type, 'Content-Encoding': coding }
    expect(await responseOf(body, fields)).toMatchObject([{ content: page }])
    const chunked = chunks(body.subarray(0, 9), body.subarray(9))
    expect(await responseOf(chunked, { ...fields, 'Transfer-Encoding': 'chunked' })).toMatchObject([{ content: page }])
  })

  it('reads chunks with extensions and trailers, without the last one, and those the crawler joined', async () => {
    const fields = { ...type, 'Transfer-Encoding': 'chunked' }
    for (const body of [
      '3;a=b\r\n<p>\r\n1\r\nA\r\n0\r\nTrailer: x\r\n\r\n',
      '3\r\n<p>\r\n1\r\nA\r\n',
      '<p>A',
      '3\n<p>\n1\nA\n0\n\n',
    ]) {
      expect(await responseOf(body, fields)).toMatchObject([{ content: '<p>A' }])
    }
  })

  it.each([
    ['a gzip body that is cut', gzipSync(page).subarray(0, -20), { 'Content-Encoding': 'gzip' }, 'is cut'],
    ['a brotli body that is cut', brotliCompressSync(page).subarray(0, -9), { 'Content-Encoding': 'br' }, 'is cut'],
    ['a chunk that is cut', chunks(page).subarray(0, -40), { 'Transfer-Encoding': 'chunked' }, 'is cut'],
    [
      'chunks that are none',
      `3\r\n<p>\r\nnot a chunk${'x'.repeat(300)}`,
      { 'Transfer-Encoding': 'chunked' },
      'not in chunks',
    ],
    ['a coding in a coding', gzipSync(gzipSync(page)), { 'Content-Encoding': 'gzip, gzip' }, 'compressed 2 times'],
    ['an unknown coding', page, { 'Content-Encoding': 'sdch' }, '`sdch`'],
  ])('fails on %s, and reads the next record', async (_, body, fields, message) => {
    const bad = warcRecord({ id: 'urn:bad', block: httpResponse(body, { ...type, ...fields }) })
    expect(await outcomesOf(Buffer.concat([bad, pageRecord(2)]))).toMatchObject([
      {
        code: 'E_HTTP',
        id: 'urn:bad',
        message: expect.stringContaining(message),
        place: { range: [0, bad.length - 4] },
      },
      { content: pageOf(2) },
    ])
  })

  it('reads what is there of a body that the crawler says it cut', async () => {
    const noise = Array.from({ length: 2000 }, (_, index) => (index * 7919) % 1000).join(' ')
    const bodies = [gzipSync(noise), brotliCompressSync(noise)].map((bytes) => bytes.subarray(0, bytes.length / 2))
    for (const [index, coding] of ['gzip', 'br'].entries()) {
      const block = httpResponse(bodies[index] ?? '', { 'Content-Type': 'text/plain', 'Content-Encoding': coding })
      const [record] = records(await outcomesOf(warcRecord({ block, fields: { 'WARC-Truncated': 'length' } })))
      expect(record?.content.length).toBeGreaterThan(1000)
      expect(noise.startsWith(record?.content ?? 'x')).toBe(true)
    }
  })

  it('stops a bomb in a body, and reads the next record', async () => {
    const bomb = httpResponse(gzipSync(Buffer.alloc(8_000_000, 0x20)), { ...type, 'Content-Encoding': 'gzip' })
    const found = await outcomesOf(Buffer.concat([warcRecord({ block: bomb }), pageRecord(2)]))
    expect(found).toMatchObject([{ code: 'E_RATIO' }, { content: pageOf(2) }])
  })

  it.each(['windows-1251', '"windows-1251"', "'windows-1251'", 'windows-1251; x=y'])(
    'believes the charset %s of the header',
    async (charset) => {
      const text = '<p>Съешь же ещё этих мягких французских булок, да выпей чаю.'
      const found = await responseOf(encode(text, 'windows-1251'), { 'Content-Type': `text/html; charset=${charset}` })
      expect(found).toMatchObject([{ content: text }])
    },
  )

  it('that are empty give an empty record', async () => {
    expect(await responseOf('')).toMatchObject([{ content: '' }])
  })
})

describe('records that are too large', () => {
  const large = (type: string) =>
    warcRecord({ id: 'urn:large', block: httpResponse(Buffer.alloc(300_000, 0x61), { 'Content-Type': type }) })

  it('are skipped, and the next one is read', async () => {
    for (const size of [100, 70_000, 1e6]) {
      const bytes = Buffer.concat([pageRecord(1), large('text/html'), pageRecord(3)])
      const start = pageRecord(1).length
      expect(await outcomesOf(bytes, { maxRecordBytes: 100_000 }, size)).toMatchObject([
        { content: pageOf(1) },
        {
          code: 'E_TOO_LARGE',
          id: 'urn:large',
          place: { record: 2, range: [start, start + large('text/html').length - 4] },
        },
        { content: pageOf(3) },
      ])
    }
  })

  it('are no failure when they are no page', async () => {
    const bytes = Buffer.concat([large('video/mp4'), pageRecord(2)])
    expect(await outcomesOf(bytes, { maxRecordBytes: 100_000 })).toMatchObject([
      { skip: 'not-a-page' },
      { content: pageOf(2) },
    ])
  })

  it('do not swallow the records that a wrong length covers', async () => {
    const liar = warcRecord({ id: 'urn:liar', block: 'x', fields: { 'Content-Length': '99999999999' } })
    expect(await outcomesOf(Buffer.concat([liar, pageRecord(2), pageRecord(3)]), {}, 100)).toMatchObject([
      { code: 'E_WARC', id: 'urn:liar', place: { range: [0, liar.length] } },
      { content: pageOf(2) },
      { content: pageOf(3) },
    ])
  })
})

it('a bomb in one member does not take the records behind it along', async () => {
  const bomb = warcRecord({ id: 'urn:bomb', block: httpResponse(Buffer.alloc(30_000_000, 0x20)) })
  const found = await outcomesOf(Buffer.concat(gzipEach([pageRecord(1), bomb, pageRecord(3)])))
  expect(found).toMatchObject([{ content: pageOf(1) }, { code: 'E_RATIO', id: 'urn:bomb' }, { content: pageOf(3) }])
  expect(failures(found)[0]?.place.range?.[0]).toBe(gzipSync(pageRecord(1)).length)
})

it('reads an archive from a file', async () => {
  const folder = await temporaryFolder({ 'a.warc.gz': Buffer.concat(gzipEach([about, pageRecord(1)])) })
  expect(await outcomes([join(folder, 'a.warc.gz')])).toMatchObject([{ content: pageOf(1), path: 'a.warc.gz' }])
})

describe('records in a row that are all broken', () => {
  const broken = (number: number, length: string | undefined) =>
    warcRecord({ id: `urn:broken:${number}`, block: httpResponse('lost'), fields: { 'Content-Length': length } })
  const bad = [broken(1, '-5'), broken(2, 'NaN'), broken(3, undefined), broken(4, '7')]
  const archive = Buffer.concat([pageRecord(1), ...bad, pageRecord(2)])

  it('were one failure between them, so that nobody knew how many were lost, and which', async () => {
    const found = await outcomesOf(archive)
    expect(found.map(({ id }) => id)).toEqual(['urn:page:1', ...bad.map((_, i) => `urn:broken:${i + 1}`), 'urn:page:2'])
    expect(failures(found).map(({ code, place }) => [code, place.record])).toEqual(
      [2, 3, 4, 5].map((n) => ['E_WARC', n]),
    )
  })

  it('are told with ranges that leave no byte between them out', async () => {
    const ranges = failures(await outcomesOf(archive, {}, 11)).map(({ place }) => place.range)
    expect(ranges.at(0)?.[0]).toBe(pageRecord(1).length)
    expect(ranges.at(-1)?.[1]).toBe(archive.length - pageRecord(2).length)
    expect(ranges.slice(1).map((range) => range?.[0])).toEqual(ranges.slice(0, -1).map((range) => range?.[1]))
  })
})

describe('a header that is longer than allowed', () => {
  const long = { 'X-Long': 'x'.repeat(2000) }
  const archive = Buffer.concat([
    warcRecord({ id: 'urn:long', block: httpResponse('lost'), fields: long }),
    warcRecord({ id: 'urn:http', block: httpResponse('lost', { 'Content-Type': 'text/html', ...long }) }),
    pageRecord(1),
  ])

  it('is a failure of its record alone, whether it is the archive that says so or the server', async () => {
    const found = await outcomesOf(archive, { maxHeaderBytes: 1000 })
    expect(found.map((outcome) => ('code' in outcome ? outcome.code : outcome.id))).toEqual([
      'E_WARC',
      'E_HTTP',
      'urn:page:1',
    ])
    expect(failures(found).map(({ message }) => message)).toEqual([
      'The header of the record is longer than 1000 bytes',
      'The header of the response is longer than 1000 bytes',
    ])
    expect(failures(await outcomesOf(archive))).toEqual([])
  })
})
