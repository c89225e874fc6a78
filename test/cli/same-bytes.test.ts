import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { gzipEach, httpResponse, warcRecord } from '../read/warc-writer.js'

const script = 'dist/cli/main.js'
const sentence = (word: string) =>
  `The ${word} left the harbour of Velden in the morning, and nobody had expected it before noon.`
const pageOf = (number: number) =>
  `<title>Boat ${number}</title><article><h1>Boat ${number}</h1><p>${sentence(`boat ${number}`)} ${sentence('ferry')}</p></article>`

let folder = ''

/** A crawl in three archives, in which not everything is whole. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unscrape-same-'))
  const inputs = join(folder, 'in')
  mkdirSync(inputs)
  const responses = Array.from({ length: 90 }, (_, number) =>
    warcRecord({ id: `urn:page:${number}`, uri: `https://example.org/${number}`, block: httpResponse(pageOf(number)) }),
  )
  const members = gzipEach(responses)
  members[40]?.fill(0xff, 30, 60)
  writeFileSync(join(inputs, 'crawl.warc.gz'), Buffer.concat(members))
  const texts = Array.from({ length: 60 }, (_, number) =>
    warcRecord({
      type: 'conversion',
      id: `urn:text:${number}`,
      block: `Boat ${number}\n\n${sentence(`boat ${number}`).repeat(2)}\n\n${sentence('pilot').repeat(2)}`,
    }),
  )
  writeFileSync(join(inputs, 'crawl.wet'), Buffer.concat([...texts, texts[0]?.subarray(0, 90) ?? Buffer.alloc(0)]))
  const lines = Array.from({ length: 60 }, (_, number) => JSON.stringify({ id: number, html: pageOf(number) }))
  writeFileSync(join(inputs, 'lines.jsonl.gz'), zlib.gzipSync([...lines, '{"id": "bad",'].join('\n')))
})

/** Everything that a run writes, by path. */
function bytesOf(options: readonly string[], jobs: number): Record<string, string> {
  const place = join(folder, `${options.join('')}-${jobs}`)
  const rejects = ['--rejects', join(place, 'rejects.jsonl')]
  mkdirSync(place)
  const args = [script, join(folder, 'in'), '-o', join(place, 'out'), ...rejects, '--explain', '--jobs', String(jobs)]
  const { status, stderr } = spawnSync(process.execPath, [...args, '--quiet', ...options], { encoding: 'utf8' })
  expect(status, stderr).toBe(1)
  const files = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.unscrape'))
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.sort().map((path) => [path.slice(place.length), readFileSync(path, 'latin1')]))
}

const formats: readonly (readonly string[])[] = [
  ['--to', 'text'],
  ['--to', 'html'],
  ['--to', 'parquet'],
  ['--to', 'jsonl', '--compress', 'gzip'],
  ...('createZstdCompress' in zlib ? [['--to', 'jsonl', '--compress', 'zstd']] : []),
]

/** Markdown and plain JSONL are tested with workers of their own, in `workers.test.ts`. */
describe('a crawl of several archives gives the same bytes with one worker and with three', {
  timeout: 600_000,
}, () => {
  it.each(formats.map((options) => ({ options })))('$options', ({ options }) => {
    const alone = bytesOf(options, 1)
    const together = bytesOf(options, 3)
    expect(Object.keys(together)).toEqual(Object.keys(alone))
    expect(Object.keys(alone).filter((path) => together[path] !== alone[path])).toEqual([])
    expect(alone['/rejects.jsonl']?.match(/"code":"\w+"/g)).toEqual(
      ['E_GZIP', 'E_WARC', 'E_JSONL'].map((code) => `"code":"${code}"`),
    )
  })
})
