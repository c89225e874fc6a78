import { describe, expect, it } from 'vitest'
import { escapeCell, escapeMessage, escapeProperty } from '../../src/action/escape.js'

describe('escapeMessage', () => {
  it.each([
    ['100 % sure', '100 %25 sure'],
    ['one\r\n::error::two', 'one\\u{d}\\u{a}:\\u{3a}error:\\u{3a}two'],
    ['##[error]x', '##\\u{5b}error]x'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
  ])('makes %j %j', (text, expected) => {
    expect(escapeMessage(text)).toBe(expected)
  })
})

describe('escapeProperty', () => {
  it.each([
    ['a,b:c.html', 'a%2Cb%3Ac.html'],
    ['::error::x%0A.html', '%3A%3Aerror%3A%3Ax%250A.html'],
    ['a\nb\r', 'a%0Ab%0D'],
    ['##[group]\u001b', '##\\u{5b}group]\\u{1b}'],
  ])('makes %j %j', (text, expected) => {
    expect(escapeProperty(text)).toBe(expected)
  })
})

describe('escapeCell', () => {
  it.each([
    'a | b',
    '<img src=x onerror=alert(1)>',
    '![x](https://example.org/x.png)',
    '[x](javascript:1)',
    '`code` *em* _em_ ~~del~~',
    'www.example.org',
    '@somebody #1',
    '# heading',
  ])('leaves nothing of %j that Markdown could obey', (text) => {
    const cell = escapeCell(text)
    expect(cell.replace(/&#\d+;/g, '')).toMatch(/^[\w ]*$/)
    expect(cell.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text)
  })

  it('keeps a cell on its line, and short', () => {
    expect(escapeCell('one\ntwo')).not.toContain('\n')
    expect(escapeCell('é'.repeat(500))).toBe(`${'é'.repeat(119)}…`)
  })
})
