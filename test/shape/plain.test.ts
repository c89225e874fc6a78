import fc from 'fast-check'
import type { BlockContent, ListItem, Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readMarkdown, simplify } from '../../bench/proofs/read-back.mjs'
import { writePlain } from '../../src/shape/markdown/plain.js'

const runs = Number(process.env.FUZZ_RUNS ?? 300)

/** Characters that Markdown reads as marks somewhere, among words that they stand beside. */
const pieces = fc.constantFrom(
  ...[
    'word',
    'two',
    ' ',
    ' ',
    '*',
    '_',
    '#',
    '1.',
    '2)',
    '-',
    '+',
    '>',
    '|',
    '`',
    '~',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '&amp;',
    '\\',
    '$',
    ':',
    '=',
    'http://club.example',
    '\n',
    'ü',
    '灯',
    '.',
  ],
)
const text = fc
  .array(pieces, { minLength: 1, maxLength: 8 })
  .map((parts) =>
    parts
      .join('')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
  )
  .filter((value) => value !== '')
const paragraph = text.map((value): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
const heading = fc.tuple(fc.integer({ min: 2, max: 6 }), text).map(
  ([depth, value]): RootContent => ({
    type: 'heading',
    depth: depth as 2,
    children: [{ type: 'text', value: value.replaceAll('\n', ' ') }],
  }),
)
const list = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 30 }), fc.array(paragraph, { minLength: 1, maxLength: 4 }))
  .map(
    ([ordered, start, blocks]): RootContent => ({
      type: 'list',
      ordered,
      start: ordered ? start : null,
      spread: false,
      children: blocks.map(
        (block): ListItem => ({ type: 'listItem', spread: false, checked: null, children: [block] }),
      ),
    }),
  )
const trees = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, heading, list), { minLength: 1, maxLength: 6 })
  .map((children): Root => ({ type: 'root', children: children as RootContent[] }))

/** The tree with each text on one line, as it is written. */
const ofLines = (tree: Root): Root => JSON.parse(JSON.stringify(tree).replaceAll('\\n', ' '))

describe('plain Markdown, written without the library', () => {
  it('is read back as the tree that it was written from', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const plain = writePlain(tree)
        expect(plain).toBeDefined()
        expect(simplify(readMarkdown(plain ?? '')), plain).toEqual(simplify(ofLines(tree)))
      }),
      { numRuns: runs },
    )
  })
})
