import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { firstDifference } from './first-difference.js'
import { ourTree, rehypeTree } from './oracle.js'

const bench = fileURLToPath(new URL('../../../../shared/bench', import.meta.url))

/** ALL_PAGES=1 compares all pages, which takes some minutes; else some of the first file of each set. */
const all = process.env.ALL_PAGES === '1'
const perSet = all ? Number.POSITIVE_INFINITY : 16

const isPage = (value: unknown): value is { id: string; html: string } =>
  typeof value === 'object' && value !== null && 'html' in value && typeof value.html === 'string'

/** The HTML pages of a set, with their ids. */
function* readPages(set: string): Generator<[id: string, html: string]> {
  const names = readdirSync(join(bench, set)).filter((file) => file.startsWith('pages-'))
  for (const name of all ? names : names.slice(0, 1)) {
    for (const line of gunzipSync(readFileSync(join(bench, set, name)))
      .toString()
      .split('\n')) {
      const page: unknown = line === '' ? undefined : JSON.parse(line)
      if (isPage(page)) yield [page.id, page.html]
    }
  }
  const files = join(bench, set, 'pages')
  if (!existsSync(files)) return
  for (const name of readdirSync(files)) yield [name, gunzipSync(readFileSync(join(files, name))).toString()]
}

/** Some pages of a set, evenly spread. */
function samplePages(set: string): [id: string, html: string][] {
  const pages = [...readPages(set)]
  const step = Math.max(1, pages.length / perSet)
  return pages.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

describe.skipIf(!existsSync(bench))('shared pages (skipped without ../shared)', () => {
  const sets = existsSync(bench) ? readdirSync(bench).filter((name) => name.endsWith('-dev')) : []
  for (const set of sets) {
    it(`of ${set} have the tree that rehype-parse gives`, { timeout: 600_000 }, () => {
      const wrong = samplePages(set).filter(
        ([, html]) => firstDifference(ourTree(html), rehypeTree(html)) !== undefined,
      )
      expect(wrong.map(([id]) => id)).toEqual([])
    })
  }
})
