import { describe, expect, it } from 'vitest'
import { gatherNumbers } from '../../../src/parse/dump/lone-numbers.js'
import { readLines } from '../../../src/parse/dump/read-lines.js'
import { parseDump } from '../../../src/parse/index.js'

const gather = (lines: readonly string[]) => gatherNumbers(readLines(lines.join('\n'))).map(({ text }) => text)

const steps = [
  'Method',
  '1',
  'Fry the bacon in a large pot without fat.',
  '2',
  'Cut the onion small and fry it with the bacon until it is soft.',
  'It must not turn brown.',
  '3',
  'Add the lentils and cook them for 40 minutes.',
]

describe('numbers on lines of their own', () => {
  it('stand before what they count', () => {
    expect(gather(steps)).toEqual([
      'Method',
      '1. Fry the bacon in a large pot without fat.',
      '2. Cut the onion small and fry it with the bacon until it is soft.',
      'It must not turn brown.',
      '3. Add the lentils and cook them for 40 minutes.',
    ])
    expect(gatherNumbers(readLines(steps.join('\n')))[1]).toMatchObject({ number: 2, words: 10 })
  })

  it.each([
    ['pages to turn to', ['1', '2', '3', '4', 'Next']],
    ['two of them', ['1', 'a step', '2', 'another step']],
    ['counts that leave one out', ['1', 'a goal', '2', 'a goal', '4', 'a goal']],
    ['counts of something', ['12', 'replies', '13', 'likes', '14', 'views']],
    ['far from each other', ['1', ...Array.from({ length: 40 }, () => 'a line'), '2', 'a line', '3', 'a line']],
  ])('stay where they are when they are %s', (_, lines) => {
    expect(gather(lines)).toEqual(lines)
  })

  it('make a list of the steps', () => {
    const page = parseDump(steps.filter((line) => !line.startsWith('It')).join('\n'))
    const items = page.blocks.filter(({ container }) => {
      const node = page.containers[container]?.node
      return node?.type === 'element' && node.tagName === 'li'
    })
    expect(items.map(({ text }) => text.slice(0, 8))).toEqual(['1. Fry t', '2. Cut t', '3. Add t'])
  })

  it('are looked through once, however many begin a count', () => {
    const hostile = Array.from({ length: 60_000 }, (_, at) => (at % 2 === 0 ? '1' : 'a')).join('\n')
    expect(gatherNumbers(readLines(hostile))).toHaveLength(60_000)
  })
})
