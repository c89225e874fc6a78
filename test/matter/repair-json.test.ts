import { describe, expect, it } from 'vitest'
import { repairJson } from '../../src/matter/sources/repair-json.js'

describe('repairJson', () => {
  it.each([
    [
      'quotes of a tag',
      '{"a": "x <a href="https://lark.example/z">y</a> z", "b": 2}',
      { a: 'x <a href="https://lark.example/z">y</a> z', b: 2 },
    ],
    ['comments', '{"a": 1, // note, "q"\n "b": "c" /* so */ }', { a: 1, b: 'c' }],
    ['a comment behind a text', '{"a": "x" // note\n, "b": 1}', { a: 'x', b: 1 }],
    ['an open comment', '{"a": 1} /* so', { a: 1 }],
    ['a missing comma', '{"a": {"b": 1} "c": "d" "e": [1] "f": 2}', { a: { b: 1 }, c: 'd', e: [1], f: 2 }],
    ['commas too many', '{"x": [1, 2, ], }', { x: [1, 2] }],
    ['curly quotes', '{ “datePublished”: “2024-03-08” }', { datePublished: '2024-03-08' }],
    ['line breaks in a text', '{"a": "line\nbreak", "b": "it\\\'s \\"so\\""}', { a: 'line break', b: 'it\'s "so"' }],
    ['an address that looks like a comment', '{"a": "https://lark.example/"}', { a: 'https://lark.example/' }],
  ])('would be broken by %s', (_, script, value) => {
    expect(JSON.parse(repairJson(script))).toEqual(value)
  })

  it('leaves JSON as it means', () => {
    const value = { a: ['"', '\\', 'b, c: d', '/* no */ // no', '“so”'], c: { d: null, e: true, f: -1.5e3 } }
    expect(JSON.parse(repairJson(JSON.stringify(value, null, 2)))).toEqual(value)
  })

  it('ends with what it cannot mend', () => {
    for (const script of ['{"a": "open', '"', '', '{', '“', '\\']) expect(typeof repairJson(script)).toBe('string')
  })
})
