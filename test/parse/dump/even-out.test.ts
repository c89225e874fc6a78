import { describe, expect, it } from 'vitest'
import { evenOut } from '../../../src/parse/dump/kinds/even-out.js'
import type { Face } from '../../../src/parse/dump/kinds/face.js'
import { charClass } from '../../../src/text/char-class.js'

const kindsOf = { heading: 1, item: 2 }

/** What lines with so many words look like: below 0 they end without a stop. */
const facesOf = (words: readonly number[]): Face[] =>
  words.map((count) => ({
    words: Math.abs(count),
    length: 0,
    first: charClass.upper,
    end: count < 0 ? charClass.lower : charClass.stop,
    mark: 0,
    capitals: 0,
    digits: 0,
    number: 0,
    bullet: 0,
    stops: 1,
    pauses: 0,
    gap: 0,
    text: '',
  }))

function evened(kinds: readonly number[], words: readonly number[]): number[] {
  const own = Uint8Array.from(kinds)
  evenOut(own, facesOf(words), kindsOf)
  return [...own]
}

describe('evenOut', () => {
  it.each([
    ['makes all sentences items where half of them are', [1, 0, 2, 2, 0], [-1, 15, 13, 18, 8], [1, 2, 2, 2, 2]],
    ['leaves them where fewer are', [0, 0, 2, 0, 0], [15, 13, 14, 18, 12], [0, 0, 2, 0, 0]],
    ['asks for three', [2, 0, 1], [15, 13, -2], [2, 0, 1]],
    ['stops at a heading', [2, 2, 1, 0, 0], [9, 9, -2, 9, 9], [2, 2, 1, 0, 0]],
    ['stops at what is much longer', [2, 2, 0], [9, 9, 55], [2, 2, 0]],
    ['leaves out the longer sentence that closes a list', [2, 2, 2, 0], [15, 14, 10, 23], [2, 2, 2, 0]],
    ['stops at what is no sentence', [2, 2, 0, 0], [9, 9, 9, -9], [2, 2, 2, 0]],
  ])('%s', (_, kinds, words, wanted) => {
    expect(evened(kinds, words)).toEqual(wanted)
  })
})
