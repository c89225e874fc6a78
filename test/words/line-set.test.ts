import { describe, expect, it } from 'vitest'
import { LineSet } from '../../src/words/line-set.js'

describe('a set of lines', () => {
  const set = new LineSet([
    'contents|table of contents',
    'Überblick'.toLowerCase(),
    '目录',
    'içindekiler|iş tanımı|bölüm içeriği',
  ])
  it.each([
    'Contents',
    'TABLE OF CONTENTS',
    'contents:',
    'Überblick',
    '目录：',
    'İçindekiler',
    'İş tanımı:',
    'Bölüm İçeriği',
  ])('has %s', (text) => {
    expect(set.has(text)).toBe(true)
  })
  it.each(['', ':', 'content', 'Contents of the hold', 'table of content'])('has not %j', (text) => {
    expect(set.has(text)).toBe(false)
  })
})
