import type { Root } from 'hast'
import { describe, expect, it } from 'vitest'
import type { CleanDocument, Matter } from '../../src/types.js'
import { writers } from '../../src/write/index.js'

const tree: Root = {
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Ebb & <flow>.' }] }],
}

function document(matter: Matter = {}, changes: Partial<CleanDocument> = {}): CleanDocument {
  return {
    id: 'a/b',
    place: { file: 'b.html' },
    matter,
    markdown: 'Ebb & \\<flow>.\n',
    text: 'Ebb & <flow>.',
    tree,
    counts: { body: 1, matter: 0, dropped: 0, reasons: {} },
    flags: [],
    ...changes,
  }
}

const header = '---\ntitle: "Tides"\n---\n'

describe('every format', () => {
  it.each(Object.entries(writers))('%s is listed under its name and ends with a newline', async (name, writer) => {
    expect(writer.name).toBe(name)
    expect(writer.extension).toMatch(/^\.[a-z]+$/)
    expect(await writer.write(document(), { header: '' })).toMatch(/[^\n]\n$/)
  })
})

describe('md', () => {
  it('has a blank line between front matter and body', () => {
    expect(writers.md.write(document(), { header })).toBe(`${header}\nEbb & \\<flow>.\n`)
  })

  it('has nothing before the body when no front matter is wanted', () => {
    expect(writers.md.write(document(), { header: '' })).toBe('Ebb & \\<flow>.\n')
  })

  it('ends an empty body with the front matter', () => {
    expect(writers.md.write(document({}, { markdown: '' }), { header })).toBe(header)
  })

  it('keeps documents of one stream apart by their front matter', () => {
    const one = writers.md.write(document(), { header })
    const stream = [one, one].join(writers.md.separator)
    expect(stream.split(/^---$/m)).toHaveLength(5)
    expect(stream).toContain('flow>.\n\n---\n')
  })
})

describe('text', () => {
  it('is the main content alone', () => {
    expect(writers.text.write(document({ title: 'Tides' }), { header })).toBe('Ebb & <flow>.\n')
  })
})

describe('jsonl', () => {
  const write = async (matter: Matter, changes?: Partial<CleanDocument>) =>
    writers.jsonl.write(document(matter, changes), { header })

  it('has the id, the address as `url`, the front matter and the content, in this order', async () => {
    const line = await write({ title: 'Tides', author: ['Bo'], source: 'https://a.example/', words: 3, quality: 0.5 })
    expect(Object.keys(JSON.parse(line))).toEqual([
      'id',
      'url',
      'title',
      'author',
      'words',
      'quality',
      'markdown',
      'text',
    ])
    expect(JSON.parse(line)).toMatchObject({
      id: 'a/b',
      url: 'https://a.example/',
      author: ['Bo'],
      text: 'Ebb & <flow>.',
    })
  })

  it('leaves out what is not known', async () => {
    expect(Object.keys(JSON.parse(await write({})))).toEqual(['id', 'markdown', 'text'])
  })

  it('is one line for readers that break at Unicode line ends', async () => {
    const text = 'a\u2028b\u2029c\u0085d\ne'
    const line = await write({ title: text }, { text, markdown: text })
    expect(line.trimEnd().split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(1)
    expect(JSON.parse(line)).toMatchObject({ title: text, text })
  })

  it('holds no half of a surrogate pair, and leaves one that is spelled out alone', async () => {
    const line = await write({ author: ['\ud83d'] }, { text: 'a\ud800b \udc00 😀 \\ud800' })
    expect(JSON.parse(line)).toMatchObject({ author: ['\ufffd'], text: 'a\ufffdb \ufffd 😀 \\ud800' })
    expect(line.isWellFormed()).toBe(true)
    expect(line).not.toMatch(/[^\\]\\ud800/)
  })
})

describe('html', () => {
  it('is a whole document', async () => {
    expect(await writers.html.write(document({ title: 'Ebb & </title>', lang: 'en' }), { header })).toBe(
      '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Ebb &#x26; &#x3C;/title></title></head>\n' +
        '<body><p>Ebb &#x26; &#x3C;flow>.</p></body></html>\n',
    )
  })

  it('has an empty title when none is known, and no language', async () => {
    expect(await writers.html.write(document(), { header })).toContain(
      '<html><head><meta charset="utf-8"><title></title></head>',
    )
  })

  it('does not change the tree', async () => {
    const before = structuredClone(tree)
    await writers.html.write(document(), { header })
    expect(tree).toEqual(before)
  })
})
