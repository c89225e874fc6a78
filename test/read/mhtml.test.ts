import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode } from './encode.js'
import { outcomes, outcomesOf } from './outcomes.js'
import { temporaryFolder } from './temporary-folder.js'

const HEADER = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/a',
  'Subject: =?utf-8?Q?A=20page?=',
  'Date: Fri, 8 Mar 2024 09:10:11 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Boundary--x----"',
]

const LINE = '------Boundary--x----'

/** A document with some parts, each a header and a body. */
function document(parts: readonly (readonly [fields: string, body: string | Uint8Array])[], header = HEADER): Buffer {
  const pieces = parts.flatMap(([fields, body]) => [`${LINE}\r\n${fields}\r\n\r\n`, body, '\r\n'])
  return Buffer.concat(
    [`${header.join('\r\n')}\r\n\r\n`, ...pieces, `${LINE}--\r\n`].map((piece) => Buffer.from(piece)),
  )
}

const image = ['Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0KGgo='] as const
const html = (encoding: string, charset = ''): string =>
  `Content-Type: text/html${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://example.org/b`

describe('a saved page', () => {
  it('is its first part of HTML, with address and time', async () => {
    const bytes = document([
      image,
      [html('quoted-printable'), '<p class=3D"a">Gr=C3=B6=\r\n=C3=9Fe = 1=zz'],
      [html('7bit'), '<p>Frame'],
    ])
    for (const input of [bytes, gzipSync(bytes)]) {
      expect(await outcomesOf(input)).toEqual([
        {
          id: 'stdin',
          kind: 'html',
          content: '<p class="a">Größe = 1=zz',
          bytes: bytes.length,
          place: { file: 'stdin' },
          path: 'stdin',
          url: 'https://example.org/a',
          crawled: '2024-03-08T09:10:11.000Z',
        },
      ])
    }
  })

  it.each([
    ['base64', '', Buffer.from('<p>Größe').toString('base64')],
    ['8bit', '', '<p>Größe'],
    ['binary', '; charset="windows-1252"', encode('<p>Größe', 'windows-1252')],
    ['Quoted-Printable', '; charset=windows-1252', '<p>Gr=F6=df=\ne'],
  ])('may be in %s%s', async (encoding, charset, body) => {
    expect(await outcomesOf(document([[html(encoding, charset), body]]))).toMatchObject([{ content: '<p>Größe' }])
  })

  it('may stand in a list of parts in the list, have line ends of one character, or be the only part', async () => {
    const inner = `--in\r\n${html('7bit')}\r\n\r\n<p>Inner\r\n--in--`
    expect(await outcomesOf(document([['Content-Type: multipart/alternative; boundary=in', inner]]))).toMatchObject([
      { content: '<p>Inner' },
    ])
    const unix = document([[html('7bit'), '<p>Unix']])
      .toString()
      .replaceAll('\r\n', '\n')
    expect(await outcomesOf(unix)).toMatchObject([{ content: '<p>Unix' }])
    expect(await outcomesOf('MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Alone')).toMatchObject([
      { content: '<p>Alone' },
    ])
  })

  it('is known by its name where its header is unusual, and no text that speaks of mail is one', async () => {
    const unusual = ['Subject: A', 'Content-Type: multipart/mixed; boundary="----Boundary--x----"']
    const folder = await temporaryFolder({
      'a.mht': document([[html('7bit'), '<p>A']], unusual),
      'b.txt': 'From: here to there\n\nText',
    })
    expect(await outcomes([folder])).toMatchObject([{ content: '<p>A' }, { kind: 'text' }])
    expect(await outcomes([join(folder, 'b.txt')])).toMatchObject([{ kind: 'text' }])
  })
})

describe('a broken document', () => {
  it.each([
    ['no page', document([image]), 'no part of type'],
    ['no boundary', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n', 'what stands between'],
    ['a page that is cut', document([[html('7bit'), '<p>A long page']]).subarray(0, -30), 'cut in its page'],
    ['an unknown encoding', document([[html('x-uue'), 'abc']]), '`x-uue`'],
  ])('fails with %s', async (_, bytes, message) => {
    expect(await outcomesOf(bytes)).toMatchObject([{ code: 'E_MHTML', message: expect.stringContaining(message) }])
  })

  it('never throws, always ends, and is the same however it is cut', async () => {
    const whole = document([image, [html('quoted-printable'), '<p>A=3Db=\r\n']])
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        async (at, noise, size) => {
          const broken = Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at + noise.length)])
          const found = await outcomesOf(broken, { from: 'mhtml' })
          expect(found).toHaveLength(1)
          expect(await outcomesOf(broken, { from: 'mhtml' }, size)).toEqual(found)
        },
      ),
      { numRuns: 300 },
    )
  })
})
