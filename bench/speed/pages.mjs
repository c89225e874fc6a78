// @ts-check
/** The pages that speed is measured on, the same for every variant. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readLines } from '../eval/lines.mjs'
import { sampleSet } from '../eval/sample.mjs'
import { findSet, repository } from '../eval/sets.mjs'

/** @typedef {{id: string, url?: string, content: string, bytes: Buffer}} BenchPage `bytes` are those of `content` */
/** @typedef {{kind: 'html' | 'text', size: number}} Wanted */

/** The sets that the two roads are measured on. */
const sets = { html: 'wcxb-dev', text: 'dumps-dev' }

/** How long, in bytes, the pages made of a seed are, from the shortest to the longest: what the middle half of a crawl looks like. */
const shortest = 20_000
const longest = 500_000

/**
 * A fixed sample of the shared set or, where that is not there, pages made of `seeds/`.
 * @param {Wanted} wanted
 * @returns {Promise<BenchPage[]>}
 */
export async function loadPages({ kind, size }) {
  const set = findSet(sets[kind])
  if (set === undefined) return makePages({ kind, size })
  const { inputs } = await sampleSet(set, size)
  /** @type {BenchPage[]} */
  const pages = []
  for await (const line of readLines(inputs)) {
    const { id, url, html, text } = JSON.parse(line)
    pages.push(makePage(kind === 'html' ? html : text, id, url))
  }
  return pages
}

/**
 * Where `loadPages` takes its pages from, for the reader of a table.
 * @param {'html' | 'text'} kind
 */
export const describePages = (kind) => (findSet(sets[kind]) === undefined ? 'pages made of seeds/' : sets[kind])

/**
 * Each page repeats the body of one seed until it has its length.
 * @param {Wanted} wanted
 * @returns {BenchPage[]}
 */
function makePages({ kind, size }) {
  const seeds = readSeeds(kind)
  return Array.from({ length: size }, (_, index) => {
    const seed = seeds[index % seeds.length] ?? ''
    const length = shortest + ((longest - shortest) * index) / size
    return makePage(repeatBody(seed, kind === 'text' ? length / 10 : length), `${kind}-${index}`)
  })
}

/**
 * @param {'html' | 'text'} kind
 * @returns {string[]}
 */
export function readSeeds(kind) {
  const folder = path.join(repository, 'seeds')
  const ending = kind === 'html' ? '.html' : '.txt'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
  return files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8'))
}

/**
 * @param {string} seed
 * @param {number} length
 */
function repeatBody(seed, length) {
  const end = seed.indexOf('</body>')
  if (end === -1) return seed.repeat(Math.ceil(length / seed.length))
  const start = seed.indexOf('>', seed.indexOf('<body')) + 1
  const body = seed.slice(start, end)
  return seed.slice(0, start) + body.repeat(Math.ceil(length / body.length)) + seed.slice(end)
}

/**
 * The content is made of the bytes, so that it is one flat string and no variant pays for putting it together.
 * @param {string} content
 * @param {string} id
 * @param {string} [url]
 * @returns {BenchPage}
 */
function makePage(content, id, url) {
  const bytes = Buffer.from(content)
  return { id, ...(url === undefined ? {} : { url }), content: bytes.toString(), bytes }
}
