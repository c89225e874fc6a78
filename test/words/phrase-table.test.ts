import { describe, expect, it } from 'vitest'
import { hashedWords, hashWords, PhraseTable } from '../../src/words/phrases/index.js'

const table = new PhraseTable([
  { en: 'read more | comments', zh: '阅读全文' },
  { en: 'published on … | subscribe to … newsletter' },
  { en: '… uses cookies …', de: 'ähnliche artikel' },
])
const hashes = new Int32Array(hashedWords)
function find(text: string): { whole: number; part: number } {
  const hits = { whole: 0, part: 0 }
  table.find(hashes, hashWords(text, hashes), hits)
  return hits
}

describe('PhraseTable', () => {
  it('finds a phrase that is the whole line, case, marks and numbers aside', () => {
    expect(find('Read More »').whole).toBe(1)
    expect(find('12 Comments').whole).toBe(1)
    expect(find('ÄHNLICHE ARTIKEL').whole).toBe(4)
    expect(find('阅读全文').whole).toBe(1)
  })
  it('does not find it in a longer line', () => {
    expect(find('Read more books')).toEqual({ whole: 0, part: 0 })
    expect(find('Please comment')).toEqual({ whole: 0, part: 0 })
  })
  it('finds a phrase at the beginning only where it is marked so', () => {
    expect(find('Published on 3 May').part).toBe(2)
    expect(find('It was published on Monday').part).toBe(0)
  })
  it('finds a phrase at any place where it is marked so', () =>
    expect(find('Our site uses cookies to count visits').part).toBe(4))
  it('wants both parts of a phrase with a gap, in order', () => {
    expect(find('Subscribe to our weekly newsletter').part).toBe(2)
    expect(find('Subscribe to our channel').part).toBe(0)
    expect(find('Newsletter: subscribe to it').part).toBe(0)
  })
  it('finds nothing in nothing', () => expect(find('')).toEqual({ whole: 0, part: 0 }))
})
