import { createReadStream, createWriteStream, readFileSync, renameSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { ReportEntry, ReportLine } from '../flow/report/report-entry.js'
import { pageEnd, pageStart } from './page-frame.js'

/** Characters of details that one page holds; a browser takes some seconds for more, and what is past it is left out. */
const MOST_DETAILS = 300e6

/**
 * Writes the review page of a run: one file that loads nothing.
 *
 * The list stands before the details, so that a browser shows it while it is still reading; hence two passes over the
 * entries.
 *
 * @param entries File with one JSON line a record, as a run writes it.
 * @param path Of the page.
 */
export async function writeReport(entries: string, path: string): Promise<void> {
  const partial = `${path}.partial`
  const stream = createWriteStream(partial)
  const { start, end } = readFrame()
  await write(stream, start)
  await write(stream, dataElement('lines', await readLines(entries)))
  await write(stream, end)
  await writeDetails(entries, stream)
  await write(stream, '</body></html>\n')
  stream.end()
  await finished(stream)
  renameSync(partial, path)
}

/** What stands around the data: the markup, the style and the script, the last two as they were built. */
function readFrame(): { start: string; end: string } {
  const asset = (name: string): string => readFileSync(new URL(name, assets), 'utf8').trim()
  const [style, script] = [asset('style.css'), asset('main.js')]
  return { start: pageStart(style, script), end: pageEnd(script) }
}

async function readLines(entries: string): Promise<ReportLine[]> {
  const lines: ReportLine[] = []
  for await (const { line } of read(entries)) lines.push(line)
  return lines
}

async function writeDetails(entries: string, stream: Writable): Promise<void> {
  let index = 0
  let length = 0
  for await (const { details } of read(entries)) {
    const data = dataElement(`data-${index}`, details)
    index += 1
    if (length + data.length > MOST_DETAILS) continue
    length += data.length
    await write(stream, data)
  }
}

async function* read(entries: string): AsyncGenerator<ReportEntry, void, undefined> {
  const input = createReadStream(entries)
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line)
  }
}

/** Data for the script. No text in it can end the element, or open a comment. */
function dataElement(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Where the built style and script lie. Where the sources themselves are run, as in tests, it is where they were built. */
const assets = new URL(import.meta.url.endsWith('.ts') ? '../../dist/report/page/' : './page/', import.meta.url)
