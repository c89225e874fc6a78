import { describe, expect, it } from 'vitest'
import { cutToWidth } from '../../../src/cli/terminal/width.js'

describe('cutToWidth', () => {
  it.each([
    ['fits', 4, 'fits'],
    ['does not fit', 8, 'does no…'],
    ['a space before', 3, 'a…'],
    ['港口港口', 8, '港口港口'],
    ['港口港口', 7, '港口港…'],
    ['港口港口', 6, '港口…'],
    ['e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
    ['🐝🐝', 4, '🐝🐝'],
    ['🐝🐝', 3, '🐝…'],
    ['', 3, ''],
  ])('%j in %d columns is %j', (text, columns, expected) => {
    expect(cutToWidth(text, columns)).toBe(expected)
  })
})
