import { describe, expect, it } from 'vitest'
import { encodeFrame } from '../../src/flow/worker/frame.js'
import { loadedBy } from './loaded-by.js'

/** Most of the time to start is loading code: what is here belongs to some runs only, and the others must not wait for it. */
const rare = [
  '@exodus/bytes',
  '@mozilla/readability',
  'chardet',
  'css-select',
  'html-encoding-sniffer',
  'hyparquet',
  'hyparquet-compressors',
  'hyparquet-writer',
  'jsdom',
  'micromark',
  'micromark-extension-gfm',
  'rehype',
  'tinyglobby',
  'valibot',
]

const sentence =
  'The ferry left the harbour in the morning, and nobody had expected it back before noon, least of all its captain.'
const html = `<!doctype html><html lang="en"><title>Ferry</title><article><h1>Ferry</h1><p>${sentence}</p></article></html>`
const text = `Home\nAbout us\n\nFerry\n\n${sentence}\n${sentence}\n`

const rareOf = (packages: readonly string[]) => packages.filter((name) => rare.includes(name))
const within = (sources: readonly string[], pattern: RegExp) => sources.filter((path) => pattern.test(path))

describe('what is loaded', () => {
  it.each(['--version', '--help'])('by %s is the command line alone', (option) => {
    const { files, packages, sources } = loadedBy([option])
    expect(packages).toEqual(['commander'])
    expect(within(sources, /^src\/(?:classify|model|parse|report|shape|text\/language|words)\//)).toEqual([])
    // 12 files and 38 modules when this was written; each file costs half a millisecond, and each module invites more.
    expect(files).toBeLessThanOrEqual(16)
    expect(sources.length).toBeLessThanOrEqual(45)
  })

  it.each([[['page.html']], [['explain', 'page.html']]])('by %j is nothing that only dumps need', (args) => {
    const { files, packages, sources } = loadedBy(args, { 'page.html': html })
    expect(rareOf(packages)).toEqual([])
    expect(within(sources, /^src\/(?:parse\/(?:dump|markdown)|classify\/dump|model\/weights\/(?!html))/)).toEqual([])
    expect(sources).toContain('src/model/weights/html.ts')
    expect(files).toBeLessThanOrEqual(60)
  })

  it('by a dump is nothing that only HTML needs', () => {
    const { files, packages, sources } = loadedBy(['page.txt'], { 'page.txt': text })
    expect(rareOf(packages)).toEqual([])
    expect(packages).not.toContain('parse5')
    expect(within(sources, /^src\/(?:parse\/html|classify\/(?:html|model\/score)|model\/weights\/html)/)).toEqual([])
    expect(sources).toContain('src/model/weights/dump.ts')
    expect(files).toBeLessThanOrEqual(60)
  })

  it('by a run with workers is nothing that cleans, which is theirs', () => {
    const crawl = `${JSON.stringify({ html })}\n`
    const { packages, sources } = loadedBy(['crawl.jsonl', '-o', 'out'], { 'crawl.jsonl': crawl })
    expect(rareOf(packages)).toEqual([])
    expect(packages).not.toContain('eld')
    expect(within(sources, /^src\/(?:parse|shape|model)\//)).toEqual([])
  })

  it('by a worker that is greeted is nothing that reads, and of the stages what all records need', () => {
    const { packages, sources } = loadedBy(
      ['worker'],
      Buffer.concat(encodeFrame({ type: 'hello', job: 'clean', options: {} })),
    )
    expect(rareOf(packages)).toEqual([])
    expect(packages).not.toContain('commander')
    expect(within(sources, /^src\/(?:cli\/(?!main)|parse|model\/weights|read\/(?!end-with-parent))/)).toEqual([])
    expect(sources).toContain('src/flow/worker/serve.ts')
  })
})

describe('what only some runs need', () => {
  const markdown = Array.from({ length: 12 }, (_, at) => `- [Page ${at}](/page-${at})`).join('\n')
  const config = 'sites:\n  example.org:\n    drop: [".promo"]\n'
  const french = Buffer.from(
    `<title>Été</title><p>${'Où sont passés les bûcherons de la forêt, près du château ? '.repeat(9)}</p>`,
    'latin1',
  )

  it.each([
    ['the tables of other charsets', ['page.html'], { 'page.html': french }, ['@exodus/bytes', 'chardet']],
    [
      'selectors and the schema',
      ['page.html'],
      { 'page.html': html, 'unscrape.config.yaml': config },
      ['css-select', 'valibot'],
    ],
    ['a writer of HTML', ['page.html', '--to', 'html'], { 'page.html': html }, ['rehype']],
    [
      'a parser of Markdown',
      ['page.txt'],
      { 'page.txt': `${markdown}\n\n# Ferry\n\n${sentence}\n\n${markdown}\n` },
      ['micromark'],
    ],
    ['globs', ['*.html'], { 'page.html': html }, ['tinyglobby']],
    [
      'Readability',
      ['explain', 'page.html', '--engine', 'readability'],
      { 'page.html': html },
      ['@mozilla/readability', 'jsdom'],
    ],
  ] as const)('is loaded for them: %s', (_, args, files, wanted) => {
    expect(loadedBy(args, files).packages).toEqual(expect.arrayContaining([...wanted]))
  })
})
