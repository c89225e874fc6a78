// Reads the pages of one shared set together with their truths.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

/** @typedef {{ id: string, url: string, text?: string | null, type?: string }} Truth */

const unpack = (/** @type {string} */ file) => zlib.gunzipSync(fs.readFileSync(file))
const linesOf = (/** @type {string} */ file) => unpack(file).toString('utf8').split('\n').filter(Boolean)

/**
 * Yields what a set holds, one page at a time. A set keeps its pages in files of JSON lines, or each in a file of its own.
 * @param {string} folder the set
 * @param {(bytes: Buffer) => string} decode turns the bytes of a page into text
 */
export function* readSet(folder, decode) {
  /** @type {Truth[]} */
  const truths = linesOf(path.join(folder, 'truth.jsonl.gz')).map((line) => JSON.parse(line))
  if (fs.existsSync(path.join(folder, 'pages'))) {
    for (const truth of truths) {
      yield { id: truth.id, url: truth.url, html: decode(unpack(path.join(folder, 'pages', `${truth.id}.gz`))), truth }
    }
    return
  }
  const byId = new Map(truths.map((truth) => [truth.id, truth]))
  const files = fs.readdirSync(folder).filter((name) => name.startsWith('pages-'))
  for (const file of files.sort()) {
    for (const line of linesOf(path.join(folder, file))) {
      const page = JSON.parse(line)
      yield { ...page, truth: byId.get(page.id) }
    }
  }
}
