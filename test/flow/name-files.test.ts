import { describe, expect, it } from 'vitest'
import { FileNames } from '../../src/flow/output/name-files.js'

const file = (path: string) => ({ id: path, path, place: { file: path } })
const line = (path: string, record: number, id: string) => ({ id, path, place: { file: path, record } })

describe('FileNames', () => {
  it('mirrors the path of a file that is one record', () => {
    const names = new FileNames('.md')
    expect(names.nameOf(file('a/b/page.html'))).toBe('a/b/page.md')
    expect(names.nameOf(file('a/b/other.txt.gz'))).toBe('a/b/other.md')
    expect(names.nameOf(file('no-extension'))).toBe('no-extension.md')
  })

  it('does not lose the second of two files that differ in extension or case alone', () => {
    const names = new FileNames('.md')
    const paths = ['page.html', 'page.txt', 'PAGE.html', 'page.html'].map((path) => names.nameOf(file(path)))
    expect(paths).toEqual(['page.md', 'page.txt.md', 'PAGE.html.md', 'page.html-2.md'])
  })

  it('takes names that differ in Unicode composition for the same', () => {
    const names = new FileNames('.md')
    const first = names.nameOf(file('caf\u00e9.html'))
    const second = names.nameOf(file('cafe\u0301.html'))
    expect(second.normalize('NFC')).not.toBe(first.normalize('NFC'))
  })

  it('puts the records of one file into a folder, under slug and hash, stable when records are added before', () => {
    const before = new FileNames('.md').nameOf(line('crawl.jsonl.gz', 1, 'https://example.org/A page?'))
    const after = new FileNames('.md').nameOf(line('crawl.jsonl.gz', 7, 'https://example.org/A page?'))
    expect(before).toMatch(/^crawl\/https-example-org-a-page-[0-9a-f]{12}\.md$/)
    expect(after).toBe(before)
  })

  it('does not let a record with a repeated id replace the first', () => {
    const names = new FileNames('.md')
    const first = names.nameOf(line('crawl.jsonl', 1, 'same'))
    expect(names.nameOf(line('crawl.jsonl', 2, 'same'))).toBe(first.replace('.md', '-2.md'))
  })

  it.each([
    ['CON.html', '_CON.md'],
    ['nul', '_nul.md'],
    ['a\u0000b\u001b[31m.html', 'a_b_[31m.md'],
    ['dots...', 'dots_.md'],
    ['a/../b.html', 'a/_../b.md'],
    ['c:x|y?.html', 'c_x_y_.md'],
  ])('makes %j harmless', (path, expected) => {
    expect(new FileNames('.md').nameOf(file(path))).toBe(expected)
  })

  it('keeps names below 255 bytes, and apart, whatever their length and script', () => {
    const names = new FileNames('.md')
    const long = ['\u6f22'.repeat(300), '\u6f22'.repeat(301), '\ud83d\ude00'.repeat(200)].map((path) =>
      names.nameOf(file(path)),
    )
    expect(new Set(long).size).toBe(3)
    for (const name of long) {
      expect(Buffer.byteLength(name)).toBeLessThan(220)
      expect(name.isWellFormed()).toBe(true)
    }
  })

  it('gives ids without a Latin letter a name all the same', () => {
    expect(new FileNames('.md').nameOf(line('c.jsonl', 1, '\u6f22\u5b57'))).toMatch(/^c\/record-[0-9a-f]{12}\.md$/)
  })

  it('spreads the records of a large file over folders, the first thousand left where they are looked for', () => {
    const names = new FileNames('.md')
    const given = Array.from({ length: 3000 }, (_, index) =>
      names.nameOf({ id: `page ${index}`, path: 'crawl.jsonl', place: { file: 'crawl.jsonl', record: index + 1 } }),
    )
    expect(given.slice(0, 1000).every((name) => /^crawl\/page-\d+-[0-9a-f]{12}\.md$/.test(name))).toBe(true)
    for (const name of given.slice(1000)) expect(name).toMatch(/^crawl\/([0-9a-f]{2})\/page-\d+-\1[0-9a-f]{10}\.md$/)
    expect(new Set(given).size).toBe(3000)
  })
})
