import { gzipSync } from 'node:zlib'

const paragraph =
  'The ferry leaves the quay at seven in the morning and at four in the afternoon, on every day but Sunday, and takes an hour and a half to the outer islands.'
const html = `<!doctype html><html lang="en"><head><title>Ferry timetable</title></head><body><nav><a href="/">Home</a></nav><main><h1>Ferry timetable</h1><p>${paragraph}</p><p>${paragraph.replace('quay', 'old harbour')}</p></main></body></html>`

interface Entry {
  readonly type: string
  readonly id: number
  readonly address: string
  readonly mime: string
  readonly body: string
}

function record({ type, id, address, mime, body }: Entry): string {
  const fields = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    'WARC-Date: 2024-03-08T09:30:00Z',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000${id}>`,
    `Content-Type: ${mime}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return `${fields.join('\r\n')}\r\n\r\n${body}\r\n\r\n`
}

const response = (id: number, path: string, head: string, body: string): string =>
  record({
    type: 'response',
    id,
    address: `https://island.example/${path}`,
    mime: 'application/http; msgtype=response',
    body: `HTTP/1.1 ${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  })

/** A small crawl: a page, a picture and a redirect. */
export const warc = Buffer.concat(
  [
    response(1, 'ferry', '200 OK\r\nContent-Type: text/html; charset=utf-8', html),
    response(2, 'boat.png', '200 OK\r\nContent-Type: image/png', 'not really a picture'),
    response(3, 'old', '301 Moved Permanently\r\nContent-Type: text/html\r\nLocation: /ferry', '<p>Moved</p>'),
  ].map((text) => gzipSync(text)),
)

/** The text of the page, as an extractor left it. */
export const wet = gzipSync(
  record({
    type: 'conversion',
    id: 4,
    address: 'https://island.example/ferry',
    mime: 'text/plain',
    body: `Home\nFerry timetable\n${paragraph}\n${paragraph.replace('quay', 'old harbour')}\n`,
  }),
)
