import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../src/text/entities.js'

describe('decodeEntities', () => {
  it.each([
    ['Salt &amp; pepper', 'Salt & pepper'],
    ['It&#8217;s', 'It’s'],
    ['It&#x2019;s', 'It’s'],
    ['&amp;#039;a&amp;#039;', "'a'"],
    ['R&D; AT&T', 'R&D; AT&T'],
    ['&unknown; stays', '&unknown; stays'],
    ['&#0;&#27;&#xD800;', '&#0;&#27;&#xD800;'],
    ['&constructor;', '&constructor;'],
  ])('would misread %j', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded)
  })
})
