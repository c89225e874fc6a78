import { describe, expect, it } from 'vitest'
import { indexById, readJsonLd, thingsIn } from '../../src/matter/sources/json-ld.js'
import { chooseMain, foldAddress } from '../../src/matter/sources/main-thing.js'
import { textIn } from '../../src/matter/sources/thing.js'

const headline = (script: string) => textIn(readJsonLd([script])[0], 'headline')

describe('JSON-LD as it is found would be lost', () => {
  it.each([
    ['plain', '{"@type":"Article","headline":"A heron"}'],
    ['in a comment', '<!-- {"@type":"Article","headline":"A heron"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"Article","headline":"A heron"}\n//]]>'],
    ['with a trailing comma', '{"@type":"Article","headline":"A heron",}'],
    ['with a final semicolon', '{"@type":"Article","headline":"A heron"};'],
    ['in a graph', '{"@graph":[{"@type":"Article","headline":"A heron"}]}'],
    ['in a list', '[{"@type":["Article","Thing"],"headline":["A heron"]}]'],
    ['with a raw newline in a string', '{"@type":"Article","headline":"A\nheron"}'],
    ['with an escaped apostrophe', `{"@type":"Article","headline":"A heron","author":"O\\'Hara"}`],
  ])('%s', (_, script) => {
    expect(headline(script)).toBe('A heron')
  })

  it('a broken script would take the others with it', () => {
    expect(readJsonLd(['{"headline": broken', '{"@type":"Article","headline":"A heron"}'])).toHaveLength(1)
  })

  it('nesting would overflow the stack', () => {
    const depth = 20_000
    const script = `${'{"@graph":['.repeat(depth)}{"@type":"Article","headline":"deep"}${']}'.repeat(depth)}`
    expect(headline(script)).toBe('deep')
  })

  it('a reference to an author would stay a reference', () => {
    const things = readJsonLd([
      '{"@graph":[{"@type":"Article","author":{"@id":"#ana"}},{"@type":"Person","@id":"#ana","name":"Ana Berg"}]}',
    ])
    const [person] = thingsIn(things[0], 'author', indexById(things))
    expect(typeof person === 'string' ? person : textIn(person, 'name')).toBe('Ana Berg')
  })
})

describe('of several articles the wrong one would be taken', () => {
  const things = [
    { '@type': 'NewsArticle', headline: 'A related story', url: 'https://example.org/related' },
    { '@type': 'NewsArticle', headline: 'The page itself', url: 'https://www.example.org/page/?a=1' },
    { '@type': 'NewsArticle', headline: 'Another story', url: 'https://example.org/another' },
    { '@type': 'NewsArticle', headline: 'A fourth story', url: 'https://example.org/fourth' },
  ]

  it('by its address', () => {
    const identity = { addresses: new Set([foldAddress('http://example.org/page')]), titles: [] }
    expect(chooseMain(things, identity)?.headline).toBe('The page itself')
  })

  it('by its title', () => {
    expect(chooseMain(things, { addresses: new Set(), titles: ['the page itself daily lark'] })?.headline).toBe(
      'The page itself',
    )
  })

  it('although none is the page', () => {
    expect(chooseMain(things, { addresses: new Set(['example.org']), titles: ['start page'] })).toBeUndefined()
  })
})
