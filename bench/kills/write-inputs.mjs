// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { makeRandom } from './random.mjs'

const WORDS =
  'harbour ferry council morning repair bridge winter letter garden market evening story water island teacher light stone paper road field'.split(
    ' ',
  )

/**
 * Writes a folder of dumps with so many records: pages whose names collide, crawls with damaged lines and records without
 * text, ids that come twice, a compressed one.
 * @param {string} folder
 * @param {number} records
 */
export function writeInputs(folder, records) {
  const random = makeRandom(records)
  const files = Math.floor(records / 10)
  mkdirSync(join(folder, 'pages'), { recursive: true })
  for (let index = 0; index < files; index += 1) {
    const [name, page] = makePage(random, index)
    writeFileSync(join(folder, 'pages', name), page)
  }
  const lines = Array.from({ length: records - files }, (_, index) => makeLine(random, index))
  const third = Math.floor(lines.length / 3)
  writeFileSync(join(folder, 'crawl-1.jsonl'), join_(lines.slice(0, third)))
  writeFileSync(join(folder, 'crawl-2.jsonl.gz'), gzipSync(join_(lines.slice(third, 2 * third))))
  writeFileSync(join(folder, 'crawl-3.jsonl'), join_(lines.slice(2 * third)))
}

/** @param {readonly string[]} lines */
const join_ = (lines) => `${lines.join('\n')}\n`

/**
 * Two pages in three have a neighbour that goes by the same name without its extension.
 * @param {() => number} random
 * @param {number} index
 * @returns {[name: string, page: string]}
 */
function makePage(random, index) {
  const stem = `page-${Math.floor(index / 3)}`
  const extension = ['.html', '.htm', '.txt'][index % 3]
  const text = makeText(random, SHORT)
  if (extension === '.txt') return [stem + extension, text]
  const body = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`)
  const title = makeSentence(random)
  const page = `<!doctype html><title>${title}</title><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body.join('')}</article>`
  return [stem + extension, page]
}

/**
 * @param {() => number} random
 * @param {number} index
 */
function makeLine(random, index) {
  const chance = random()
  if (chance < 0.02) return '{"id": "broken", "text": '
  if (chance < 0.05) return JSON.stringify({ id: `empty-${index}`, text: ' \n ' })
  // Every fifth id was there before: its document needs a number.
  const id = chance < 0.25 ? `id-${Math.floor(index / 2)}` : `id-${index}`
  return JSON.stringify({ id, text: makeText(random, SHORT) })
}

/** Paragraphs of a text at least, and sentences of a paragraph: what is killed again and again need not be long. */
const SHORT = 1
const USUAL = 2

/**
 * @param {() => number} random
 * @param {number} least
 */
function makeText(random, least) {
  const paragraphs = Array.from({ length: least + Math.floor(random() * 3) }, () =>
    Array.from({ length: least + Math.floor(random() * 3) }, () => makeSentence(random)).join(' '),
  )
  return paragraphs.join('\n\n')
}

/** @param {() => number} random */
function makeSentence(random) {
  const words = Array.from({ length: 8 + Math.floor(random() * 8) }, () => WORDS[Math.floor(random() * WORDS.length)])
  const sentence = words.join(' ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

/**
 * A page as a tool without mercy flattens it: menu, headline, text, teasers, footer.
 * @param {() => number} random
 */
export function makeDump(random) {
  const menu = ['Skip to content', 'Home', 'News', 'Harbour', 'Contact']
  const related = ['Read more', makeSentence(random), makeSentence(random), 'Share this article', 'Facebook']
  const text = [makeText(random, USUAL), makeText(random, USUAL)].join('\n')
  return [...menu, '', makeSentence(random).slice(0, -1), '', text, '', ...related, '© 2024 All rights reserved.'].join(
    '\n',
  )
}
