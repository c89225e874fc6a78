import { describe, expect, it } from 'vitest'
import { copiesOf } from '../../../src/parse/dump/copies.js'

const copies = (texts: readonly string[]) => [
  ...copiesOf(
    texts.map((text) => ({ text })),
    8,
  ),
]

describe('copiesOf', () => {
  it('counts each text wherever it stands', () => {
    expect(copies(['Home', 'News', 'Home', '', 'Home', 'News'])).toEqual([3, 2, 3, 1, 3, 2])
    expect(copies([])).toEqual([])
  })
  it('counts no copies of a long text', () =>
    expect(copies(['12345678', '1234567', '12345678', '1234567'])).toEqual([1, 2, 1, 2]))
})
