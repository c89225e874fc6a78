import { describe, expect, it } from 'vitest'
import { closestWord } from '../../src/text/closest-word.js'

describe('closestWord', () => {
  it.each([
    ['frontMater', ['focus', 'frontMatter', 'from'], 'frontMatter'],
    ['JSONL', ['md', 'jsonl', 'html'], 'jsonl'],
    ['htm', ['md', 'jsonl', 'html'], 'html'],
    ['abd', ['abcd', 'abc'], 'abcd'],
  ])('%s is close to a word of %j', (wanted, words, best) => {
    expect(closestWord(wanted, words)).toBe(best)
  })

  it.each([
    ['docx', ['md', 'jsonl', 'html', 'text']],
    ['x', ['y']],
    ['', ['md']],
  ])('%j is close to nothing in %j', (wanted, words) => {
    expect(closestWord(wanted, words)).toBeUndefined()
  })
})
