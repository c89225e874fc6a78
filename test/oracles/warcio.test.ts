import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { outcomesOf, records } from '../read/outcomes.js'
import { damages, longPage } from '../read/warc-damages.js'
import { gzipEach, httpResponse, warcRecord } from '../read/warc-writer.js'

type Found = readonly (readonly [id: string, body: string])[]

/** Reads an archive with `warcio`; what it throws ends its list. */
async function readTheirs(bytes: Uint8Array): Promise<Found> {
  const found: [string, string][] = []
  try {
    for await (const record of WARCParser.iterRecords(toStream(bytes))) {
      if (!['response', 'resource', 'conversion'].includes(record.warcType ?? '')) continue
      const id = record.warcHeader('WARC-Record-ID')?.slice(1, -1) ?? ''
      found.push([id, Buffer.from((await record.readFully(true)) ?? []).toString()])
    }
  } catch {
    return found
  }
  return found
}

const toStream = (bytes: Uint8Array): ReadableStream<Uint8Array> => new Blob([new Uint8Array(bytes)]).stream()

async function readOurs(bytes: Uint8Array): Promise<Found> {
  return records(await outcomesOf(bytes)).map(({ id, content }) => [id, content] as const)
}

const chunked = (body: string): string => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

/** An archive with records of every kind that holds a page. */
const sound = Array.from({ length: 40 }, (_, number) => {
  const page = longPage(number)
  const name = { id: `urn:page:${number}`, uri: `https://example.org/${number}` }
  const html = { 'Content-Type': 'text/html; charset=utf-8' }
  const kinds = [
    { block: httpResponse(page, html) },
    { block: httpResponse(gzipSync(page), { ...html, 'Content-Encoding': 'gzip' }) },
    { block: httpResponse(chunked(page), { ...html, 'Transfer-Encoding': 'chunked' }) },
    { type: 'resource', media: 'text/html', block: page },
    { type: 'conversion', media: 'text/plain', block: `Title of page ${number}\nIts text.` },
  ]
  return warcRecord({ ...name, ...kinds[number % kinds.length] })
})

describe('beside warcio', () => {
  it.each([
    ['plain', Buffer.concat(sound), undefined],
    ['gzipped record by record', Buffer.concat(gzipEach(sound)), undefined],
    ['gzipped as a whole', gzipSync(Buffer.concat(sound)), Buffer.concat(sound)], // which warcio refuses to read
  ])('a sound archive that is %s gives the same records with the same bodies', async (_, bytes, same) => {
    const theirs = await readTheirs(same ?? bytes)
    const ours = await readOurs(bytes)
    expect(theirs).toHaveLength(40)
    expect(ours).toEqual(theirs)
  })

  it('no damaged archive gives fewer whole records, and all of them together give more', async () => {
    let more = 0
    for (const [name, { bytes }] of Object.entries(damages)) {
      if (name === 'a header line of 5 MB') continue // past our limit, and no record for that reason
      const theirs = countWhole(await readTheirs(bytes))
      const ours = countWhole(await readOurs(bytes))
      expect(ours, name).toBeGreaterThanOrEqual(theirs)
      more += ours - theirs
    }
    expect(more).toBeGreaterThan(20)
  })
})

/** Of the six pages that a damaged archive had, those that came through to the last word. */
function countWhole(found: Found): number {
  const whole = new Set([1, 2, 3, 4, 5, 6].map(longPage))
  return found.filter(([, body]) => whole.has(body)).length
}
