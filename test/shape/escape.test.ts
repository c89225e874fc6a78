import { describe, expect, it } from 'vitest'
import { escapeText } from '../../src/shape/markdown/escape.js'

const around = {
  ...{ before: '\n', after: '\n', inLabel: false, inCell: false, inHeading: false, alone: true },
  dollars: false,
}

describe('text is escaped only where Markdown would read it as something else', () => {
  it.each([
    'AT&T',
    'a&b c; & d',
    'snake_case_name',
    'as in [2, 3]',
    'x [y] (z)',
    '5 * 3',
    '~5 km',
    '#tag',
    '-5',
    '+5',
    '1.5',
    '12345678901. x',
    'a < b',
    '<3',
    'https://a.example/b_c?d=e&f=g',
    'www.a.example',
    'me@a.example',
    '@me',
    'wow!',
    'C:\\new\\file',
    '100%',
    'costs $5',
    'US$',
    'a|b',
    'a - b',
    '(c) d) e.',
  ])('%s', (text) => {
    expect(escapeText(text, around)).toBe(text)
  })

  it.each([
    ['*a*', '\\*a\\*'],
    ['costs $5 and $6', 'costs \\$5 and \\$6'],
    ['$$x', '\\$\\$x'],
    ['[^1]', '\\[^1]'],
    ['_a_', '\\_a\\_'],
    ['a __b__', 'a \\_\\_b\\_\\_'],
    ['`a`', '\\`a\\`'],
    ['~a~', '\\~a\\~'],
    ['&amp; &#35; &#x1;', '\\&amp; \\&#35; \\&#x1;'],
    ['<b>', '\\<b>'],
    ['<a@b.example>', '\\<a@b.example>'],
    ['a](b)', 'a]\\(b)'],
    ['[a', '\\[a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['12. a', '12\\. a'],
    ['12) a', '12\\) a'],
    ['= a', '\\= a'],
    ['a\\', 'a\\\\'],
    ['\\*', '\\\\\\*'],
    ['https://a.example/*b*', 'https\\://a.example/\\*b\\*'],
  ])('%s', (text, expected) => {
    expect(escapeText(text, around)).toBe(expected)
  })

  it('by where it stands', () => {
    expect(escapeText('$5', { ...around, dollars: true })).toBe('\\$5')
    expect(escapeText('a|b', { ...around, inCell: true })).toBe('a\\|b')
    expect(escapeText('[1]', { ...around, inLabel: true, before: '[', after: ']' })).toBe('\\[1\\]')
    expect(escapeText('a #', { ...around, inHeading: true, before: '# ' })).toBe('a \\#')
    expect(escapeText('C#', { ...around, inHeading: true, before: '# ' })).toBe('C#')
    expect(escapeText('a!', { ...around, after: '[' })).toBe('a\\!')
    expect(escapeText('# a', { ...around, before: '*' })).toBe('# a')
  })
})
