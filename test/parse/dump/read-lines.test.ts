import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCuts } from '../../../src/parse/dump/cuts/features.js'
import { faceOf } from '../../../src/parse/dump/kinds/face.js'
import { readLines } from '../../../src/parse/dump/read-lines.js'

const scores = { ending: () => 0, beginning: () => 0 }
const pieces = [
  'word',
  'Name',
  'WORD',
  '12',
  ' ',
  '  ',
  '\t',
  '. ',
  '.',
  ', ',
  '(',
  ')',
  '[',
  '“',
  '”',
  '«',
  '漢字',
  'سلام',
  'ไทย',
  '😀',
  '_',
  '-',
]
const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))

describe('readLines', () => {
  it('counts inside a line what is counted of it when it is looked at by itself', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const read of readLines(text)) {
          const unread = { ...read, inside: undefined }
          expect(openCuts([read], scores).faces).toEqual(openCuts([unread], scores).faces)
          const draft = { kind: 'paragraph' as const, texts: [read.text], words: read.words, first: 1, last: 1, gap: 0 }
          expect(faceOf({ ...draft, inside: read.inside })).toEqual(faceOf(draft))
        }
      }),
    )
  })
  it('leaves lines that are too long to those who look at a part of them', () => {
    expect(readLines(`${'long '.repeat(80)}\nshort`).map(({ inside }) => inside === undefined)).toEqual([true, false])
  })
})
