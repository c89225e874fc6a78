import { describe, expect, it } from 'vitest'
import { gatherLetters } from '../../../src/parse/dump/lone-letters.js'
import { readLines } from '../../../src/parse/dump/read-lines.js'
import { parseDump } from '../../../src/parse/index.js'
import { letterMarkOf } from '../../../src/text/letter-mark.js'
import { markdownOf } from './document-of.js'

const gather = (lines: readonly string[]) => gatherLetters(readLines(lines.join('\n'))).map(({ text }) => text)
const itemsOf = (lines: readonly string[]): string[] => {
  const page = parseDump(lines.join('\n'))
  return page.blocks.flatMap(({ container, text }) => {
    const node = page.containers[container]?.node
    return node?.type === 'element' && node.tagName === 'li' ? [text] : []
  })
}

describe('letters on lines of their own', () => {
  it('stand before what they count', () => {
    expect(gather(['Which part?', 'A.', 'The leaves', 'B.', 'The roots', 'C.', 'The bark'])).toEqual([
      'Which part?',
      'A. The leaves',
      'B. The roots',
      'C. The bark',
    ])
    expect(gather(['it be', 'a)', 'a walnut or', 'b)', 'a chestnut.'])).toEqual([
      'it be',
      'a) a walnut or',
      'b) a chestnut.',
    ])
  })

  it.each([
    ['letters to turn to', ['A.', 'B.', 'C.', 'D.']],
    ['one of them', ['A.', 'The leaves', 'C.', 'The bark']],
    ['letters printed in two ways', ['A.', 'The leaves', 'b)', 'The roots']],
    ['initials', ['B.', 'Hein', 'C.', 'Tann']],
  ])('stay where they are when they are %s', (_, lines) => {
    expect(gather(lines)).toEqual(lines)
  })

  it('are looked through once, however many begin a count', () => {
    expect(gather(Array.from({ length: 60_000 }, () => 'A.'))).toHaveLength(60_000)
  })
})

describe('what letters count', () => {
  it('is a list, the letters in front', () => {
    const clauses = ['(a) oars and a paddle;', '(b) a life jacket for each person; and', '(c) a map of the river.']
    expect(itemsOf(['The boat comes with its equipment:', ...clauses, 'Bring it back.'])).toEqual(clauses)
    expect(itemsOf(['No tree is old, unless it is', 'a)', 'a walnut or', 'b)', 'a chestnut.'])).toEqual([
      'a) a walnut or',
      'b) a chestnut.',
    ])
  })

  it('is none where letters do not count on', () => {
    expect(itemsOf(['It is over.', 'A. Tann wrote it on a Sunday.', 'C. Hein drew it a week later.'])).toEqual([])
  })

  it('is kept whole, with what asks for it, where most is', async () => {
    const test = [1, 2, 3].flatMap((at) => [
      `${at}. What is it that part number ${at} of a plant does by day?`,
      ...['A) It drinks', 'B) It grows', 'C) It sleeps'].map((line) => `${line} ${at} hours`),
    ])
    const markdown = await markdownOf([
      'Home',
      'Log in',
      'Biology test',
      'Choose the right answer. There is one for each question.',
      ...test,
      'Privacy policy',
      '© 2024',
    ])
    expect(markdown.match(/- C\) It sleeps \d hours/g)).toHaveLength(3)
  })
})

describe('headings that count', () => {
  it('are kept to the last, with the text below it', async () => {
    const parts = ['Definitions', 'The hire', 'Payment'].flatMap((name, at) => [
      `${at + 1}. ${name}`,
      `${at + 1}.1 We mean by this the company that is registered in Harrowdale and lends you its boats by the hour.`,
      `${at + 1}.2 You must bring the boat back before sunset to the place where you took it, in the state in which you found it.`,
    ])
    const markdown = await markdownOf([
      'Home',
      'Boats',
      'Terms of Hire',
      ...parts,
      '4. Law',
      'The law of England and Wales governs these terms.',
      'Privacy policy',
      'Cookie settings',
      '© 2024 Millbrook Boats',
    ])
    expect(markdown).toContain('## 4. Law\n\nThe law of England and Wales governs these terms.')
    expect(markdown).not.toContain('Cookie')
  })
})

it('a letter that counts stands before a text', () => {
  expect(['(b) so', 'B. so', 'b)', 'be so', '(bb) so'].map(letterMarkOf)).toEqual([
    { style: '(a)', letter: 2 },
    { style: 'A.', letter: 2 },
    undefined,
    undefined,
    undefined,
  ])
})
