import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { serializeMatter } from '../../src/matter/serialize.js'
import type { Matter } from '../../src/types.js'

/** Strings that one YAML reader or another takes for something else, or stumbles over. */
const hostile = [
  ...['yes', 'No', 'on', 'OFF', 'y', 'n', 'true', 'False', 'null', 'Null', '~', '', ' ', '  lead', 'trail  '],
  ...[
    '0x1F',
    '0o17',
    '017',
    '1e3',
    '1_000',
    '-1',
    '+1',
    '.5',
    '1.',
    '.inf',
    '-.INF',
    '.nan',
    '12:30:45',
    '190:20:30',
    '0b1010',
  ],
  ...[
    '2024-03-08',
    '2024-03-08T10:00:00Z',
    '2024-03-08 10:00',
    '- a',
    '-',
    '--- b',
    '---',
    '...',
    'a: b',
    'a:',
    ': a',
    '? a',
  ],
  ...[
    '#c',
    'a #c',
    '%TAG',
    '!!js',
    '!local',
    '&anchor',
    '*alias',
    '|',
    '>',
    '[a',
    '{a: b}',
    ']',
    '}',
    ',',
    '`',
    '@at',
    '<<',
    '=',
  ],
  ...[
    "it's",
    '"quoted"',
    "'",
    '"',
    'back\\slash\\',
    'C:\\Users\\new',
    '\\',
    '\\n',
    '\\u0041',
    'a\nb',
    'a\n\nb',
    '\n',
    'a\r\nb',
    '\ttab',
  ],
  ...[
    'line\u2028sep',
    'para\u2029sep',
    'nel\u0085here',
    '\ufeffbom',
    'nul\u0000',
    'esc\u001b[31m',
    'c1\u009b',
    'del\u007f',
  ],
  ...[
    '\ud800',
    'a\udfff',
    '\ufffe',
    '\uffff',
    '😀',
    'é',
    'e\u0301',
    '日本語',
    'ا',
    '\u202eabc',
    `${'long '.repeat(60)}`,
    'x'.repeat(3000),
  ],
  ...['key: "v"\nother: 1', '---\ninjected: true\n---', '2024-03-08\nadmin: true'],
]

const readBack: readonly (readonly [reader: string, read: (yaml: string) => unknown])[] = [
  ['yaml 1.2', (yaml) => parse(yaml, { version: '1.2' })],
  ['yaml 1.1', (yaml) => parse(yaml, { version: '1.1' })],
  ['js-yaml', (yaml) => load(yaml)],
]

const body = (text: string): string => {
  expect(text.startsWith('---\n')).toBe(true)
  expect(text.endsWith('\n---\n')).toBe(true)
  return text.slice(4, -4)
}

describe.each(readBack)('front matter read back by %s', (_, read) => {
  it.each(hostile.map((text) => [text]))('%j would come back as something else', (text) => {
    const matter: Matter = { title: text, author: [text, `${text}2`], date: text, words: 12, tags: [text] }
    expect(read(body(serializeMatter(matter, 'default')))).toEqual(matter)
  })

  it('some text would come back as something else', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(...hostile),
    )
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (one, many) => {
        const matter: Matter = { title: one, author: many, description: one, tags: many }
        expect(read(body(serializeMatter(matter, 'default')))).toEqual(matter)
      }),
      { numRuns: 300 },
    )
  })
})

describe('serializeMatter', () => {
  it('would write fields in the order they were drawn', () => {
    const text = serializeMatter(
      { content_hash: 'ab', words: 3, lang: 'en', title: 'T', crawled: '2024-01-01', quality: 0.5 },
      'default',
    )
    expect(text).toBe(
      '---\ntitle: "T"\nlang: "en"\nwords: 3\nquality: 0.5\ncrawled: "2024-01-01"\ncontent_hash: "ab"\n---\n',
    )
  })

  it('would write an anchor for a list that stands twice', () => {
    const names = ['Ana']
    expect(serializeMatter({ author: names, tags: names }, 'default')).toBe(
      '---\nauthor:\n  - "Ana"\ntags:\n  - "Ana"\n---\n',
    )
  })

  it('would write fences around nothing', () => {
    expect(serializeMatter({}, 'default')).toBe('')
    expect(serializeMatter({ title: 'T' }, 'none')).toBe('')
  })

  it('would break a line that a reader then joins otherwise', () => {
    const lines = serializeMatter({ title: `${'word '.repeat(100)}\n${'more '.repeat(100)}` }, 'default').split('\n')
    expect(lines).toHaveLength(4)
  })
})
