import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const wrapped = [
  'The northern channel was dredged between March and May to a depth of seven',
  'metres, which is one metre more than the board had agreed to in its last re-',
  'port. The other metre was paid for by the ferry company, whose new and well-',
  'known ferries draw more water than the old ones, as everybody at the harbour',
  'knew. The well-known pilots asked for it, and so did the owners of long- and',
  'short-term moorings. In all a good deal of sand was moved, and of short- or',
  'long-lived plants. Nobody had asked for the state-of-the-art dredger of half-',
  'timbered Sundport, which lay at the quay and cost the town a sum it does not',
  'have.',
]

describe('a hyphen at the end of a wrapped line', () => {
  const text = parseDump(wrapped.join('\n'))
    .blocks.map((block) => block.text)
    .join('\n')
  it('goes where the line broke a word', () => {
    expect(text).toContain('in its last report. The')
  })
  it('stays where the page has the word with it elsewhere', () => {
    expect(text).toContain('new and well-known ferries')
  })
  it('stays, with its space, before a word that shares the rest', () => {
    const shared = [
      ...wrapped.slice(0, 4),
      'knew. The pilots asked for it then, and so did all owners of long-term, long-',
      'and short-term moorings. In all a good deal of sand was moved to the bank off',
    ]
    expect(parseDump(shared.join('\n')).blocks[0]?.text).toContain('long- and short-term moorings')
  })
  it('stays where the page breaks no words, and goes where it has the word whole', () => {
    const tidy = [
      'The harbour board has a long-term plan for its moorings, and a short one for',
      'the quay, which was drawn up when the self-employed pilots asked for a long-',
      'term lease of the northern steps. They had waited for it since the spring of',
      'the year before last. The board said that its report would be out in the au-',
      'tumn, and not before, since nobody reads a report in the summer. In autumn a',
      'second ferry comes, and with it a third timetable for those who live on both',
      'sides of the harbour, and for whoever comes to see them on a Sunday morning.',
    ]
    const [block] = parseDump(tidy.join('\n')).blocks
    expect(block?.text).toContain('a long-term lease')
    expect(block?.text).toContain('in the autumn, and')
  })
  it('stays where lines are not wrapped', () => {
    const lines = ['Anti-', 'slip mats', 'Well-', 'Home', 'Contact']
    expect(
      parseDump(lines.join('\n'))
        .blocks.map((block) => block.text)
        .join(' '),
    ).toContain('Anti-')
  })
})
