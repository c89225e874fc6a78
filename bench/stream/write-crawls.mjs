// @ts-check
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { makeRandom } from '../kills/random.mjs'
import { makeDump } from '../kills/write-inputs.mjs'

/**
 * One record of a WET archive.
 * @param {number} index
 * @param {string} text
 */
function conversion(index, text) {
  const fields = [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Record-ID: <${index}>`,
    `WARC-Target-URI: https://example.org/${index}`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ]
  return `${fields.join('\r\n')}\r\n\r\n${text}\r\n\r\n`
}

/** @type {Record<'jsonl' | 'wet', (index: number, text: string) => string>} */
const forms = {
  jsonl: (index, text) => `${JSON.stringify({ id: String(index), text })}\n`,
  wet: conversion,
}

/**
 * Writes a crawl of so many dumps, the same ones in every form.
 * @param {string} path
 * @param {keyof typeof forms} form
 * @param {number} count
 * @returns {Promise<number>} bytes
 */
export async function writeCrawl(path, form, count) {
  const random = makeRandom(count)
  const file = createWriteStream(path)
  for (let index = 0; index < count; index += 1) {
    if (!file.write(forms[form](index, makeDump(random)))) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return file.bytesWritten
}
