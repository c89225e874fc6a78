// @ts-check
import { gzipSync } from 'node:zlib'
import { article, fill, KEPT, page } from './pages.mjs'

/** Archives and crawls that are damaged, or made to do damage. */
const CRLF = '\r\n'

/**
 * One WARC response record; `length` lies where it is given.
 * @param {number} number
 * @param {string} [html]
 * @param {number | string} [length]
 */
function response(number, html = page(article()), length) {
  const http = `HTTP/1.1 200 OK${CRLF}Content-Type: text/html; charset=utf-8${CRLF}${CRLF}${html}`
  const fields = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    `WARC-Target-URI: https://example.org/${number}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${length ?? Buffer.byteLength(http)}`,
  ]
  return `${fields.join(CRLF)}${CRLF}${CRLF}${http}${CRLF}${CRLF}`
}

/**
 * @param {string} sound
 * @param {number} others
 */
const countOf = (sound, others) => ({ records: sound.split('WARC/1.0').length - 1 + others, broken: 0 })

/** @param {number} size */
const archive = (size) => fill(size, (i) => response(i))

/** @param {number} size */
const members = (size) => {
  /** @type {Buffer[]} */
  const all = []
  for (let length = 0, i = 0; length < size; i += 1) {
    const record = response(i)
    length += record.length
    all.push(gzipSync(record))
  }
  return all
}

/** @param {import('./case.js').Found} found */
const documents = ({ outcomes }) => outcomes.filter(({ markdown }) => markdown !== undefined)
/** @param {import('./case.js').Found} found */
const codes = ({ outcomes }) => outcomes.flatMap(({ code }) => (code === undefined ? [] : [code]))

/**
 * One failure with a code, and every record but one whole.
 * @param {string} code
 * @returns {(found: import('./case.js').Found, made: import('./case.js').Counts) => string | undefined}
 */
const loseOne = (code) => (found, made) => {
  if (codes(found).join() !== code) return `failures: ${codes(found).slice(0, 5).join(', ') || 'none'}`
  return missing(found, made.records - 1)
}

/**
 * @param {import('./case.js').Found} found
 * @param {number} wanted
 */
function missing(found, wanted) {
  const whole = documents(found).filter(({ markdown }) => KEPT.test(markdown ?? '')).length
  return whole >= wanted ? undefined : `${whole} documents of ${wanted}`
}

/** @type {readonly import('./case.js').Case[]} */
export const archives = [
  {
    number: 19,
    name: 'gzip that grows a thousandfold',
    want: 'ERR',
    make: (size) => ({ files: { 'page.html.gz': gzipSync(page(`${article()}<p>${'0'.repeat(size * 20)}</p>`)) } }),
    check: (result) => (codes(result).join() === 'E_RATIO' ? undefined : `failures: ${codes(result).join() || 'none'}`),
  },
  {
    number: 20,
    name: 'gzip in gzip',
    want: 'ERR',
    make: (size) => ({ files: { 'page.html.gz': gzipSync(gzipSync(page(fill(size, article)))) } }),
    check: (result) => (codes(result).join() === 'E_GZIP' ? undefined : `failures: ${codes(result).join() || 'none'}`),
  },
  {
    number: 21,
    name: 'gzip that is cut at its end',
    want: 'ERR',
    make(size) {
      const all = members(size)
      const whole = Buffer.concat(all)
      return { counts: { records: all.length, broken: 0 }, files: { 'crawl.warc.gz': whole.subarray(0, -100) } }
    },
    check: loseOne('E_GZIP'),
  },
  {
    number: 22,
    name: 'a corrupt gzip member',
    want: 'ERR',
    make(size) {
      const all = members(size)
      const middle = all[all.length >> 1]
      middle?.fill(0xff, 40, 120)
      return { counts: { records: all.length, broken: 0 }, files: { 'crawl.warc.gz': Buffer.concat(all) } }
    },
    check: (result, made) =>
      loseOne('E_GZIP')(result, made) ??
      (result.outcomes.some(({ code, place }) => code && place.range) ? undefined : 'no range of bytes'),
  },
  {
    number: 23,
    name: 'a Content-Length that is too large',
    want: 'ERR',
    make(size) {
      const rest = archive(size)
      return { counts: countOf(rest, 1), files: { 'crawl.warc': response(99_999, undefined, 9000) + rest } }
    },
    check: loseOne('E_WARC'),
  },
  {
    number: 24,
    name: 'a Content-Length that is too small, negative, no number',
    want: 'ERR',
    make(size) {
      const rest = archive(size)
      const bad = [100, -5, 'NaN'].map((length, i) => response(90_000 + i, undefined, length)).join('')
      return { counts: { ...countOf(rest, 3), broken: bad.length }, files: { 'crawl.warc': bad + rest } }
    },
    check: (result, made) => {
      if (codes(result).join() !== 'E_WARC,E_WARC,E_WARC') return `failures: ${codes(result).slice(0, 5).join()}`
      const lost = result.outcomes.flatMap(({ code, place }) =>
        code === 'E_WARC' && place.range !== undefined ? [place.range] : [],
      )
      const bytes = lost.reduce((sum, [start, end]) => sum + end - start, 0)
      if (bytes < made.broken) return `${bytes} bytes are reported of ${made.broken} that are broken`
      return missing(result, made.records - 3)
    },
  },
  {
    number: 25,
    name: 'a header line of 5 MB',
    want: 'ERR',
    make(size) {
      const rest = archive(size)
      const header = response(1).replace('WARC-Date', `X-Long: ${'x'.repeat(5 * 2 ** 20)}${CRLF}WARC-Date`)
      return { counts: countOf(rest, 1), files: { 'crawl.warc': header + rest } }
    },
    check: loseOne('E_WARC'),
  },
  {
    number: 26,
    name: 'JSONL with a bad line, a line of 50 MB and a value 100,000 deep',
    want: 'ERR',
    make(size) {
      const good = fill(size, (i) => `${JSON.stringify({ id: `good-${i}`, html: page(article()) })}\n`)
      const bad = [
        '{"id": "cut", "html": "<p>',
        JSON.stringify({ id: 'long', html: 'x'.repeat(50 * 2 ** 20) }),
        `{"id": "deep", "html": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      ]
      const lines = `${good}${bad.join('\n')}\n${good.slice(0, good.indexOf('\n') + 1)}`
      return { counts: { records: lines.split('\n').length - 1, broken: 0 }, files: { 'crawl.jsonl': lines } }
    },
    check: (result, made) => {
      const found = codes(result).sort().join()
      if (found !== 'E_JSONL,E_JSONL,E_TOO_LARGE') return `failures: ${found || 'none'}`
      return missing(result, made.records - 3)
    },
  },
]
