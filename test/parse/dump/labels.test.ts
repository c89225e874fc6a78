import { describe, expect, it } from 'vitest'
import { joinLabels } from '../../../src/parse/dump/labels.js'
import { readLines } from '../../../src/parse/dump/read-lines.js'

/** The lines that go on with the one above, after the labels have been joined, by what was joined before. */
function joined(lines: readonly string[], before: readonly number[]): number[] {
  const joins = new Uint8Array(lines.length)
  for (const at of before) joins[at] = 1
  joinLabels(readLines(lines.join('\n')), joins)
  return [...joins.keys()].filter((at) => joins[at] === 1)
}

const lines = [
  'Ideal for:',
  'families with small children.',
  'Ideal for:',
  'Those who want to see nobody at all.',
  'Ideal for:',
  'Walkers, since the path is long.',
  'Pros:',
  'It is quiet there.',
]

describe('a label on a line of its own', () => {
  it('goes on with its text where another of the same words does', () => {
    expect(joined(lines, [1])).toEqual([1, 3, 5])
  })

  it('stays where no other does, and where most do not', () => {
    expect(joined(lines, [])).toEqual([])
    expect(joined(['Ideal for:', 'a', ...lines.slice(2), ...lines.slice(2)], [1])).toEqual([1])
  })

  it('does not go on across a blank line, with another label or with a bullet', () => {
    expect(joined([...lines.slice(0, 2), 'Ideal for:', '', 'nobody at all.'], [1])).toEqual([1])
    expect(joined([...lines.slice(0, 2), 'Ideal for:', 'Getting there:', 'Ideal for:', '• walkers'], [1])).toEqual([1])
  })
})
