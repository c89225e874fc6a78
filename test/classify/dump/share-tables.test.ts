import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { judgePage, prose } from './pages.js'

describe('the tables of a dump', () => {
  const head = 'Place\tBoat\tSkipper\tTime'
  const lines = [
    'The Quay Review',
    'Home',
    'News',
    'Sign in',
    'Results: Ellery Regatta 2023',
    'Light winds and a late start made for a slow but fair race on Sunday, in which thirty-one boats took part.',
    'Class A',
    head,
    '1\tMary Ann\tL. Hagen\t2:14:05',
    '2\tSlack Water\tA. Thorne\t2:16:40',
    '3\tIna\tI. Brandt\t2:21:13',
    'Class B',
    head,
    '1\tKestrel\tJ. Behrens\t2:31:55',
    '2\tHeron\tP. Lund\t2:40:02',
    'About us',
    'Privacy policy',
    '© 2023 The Quay Review. All rights reserved.',
  ]

  it('say nothing of rows that hold signs alone', () => {
    const { verdict } = judgePage([...prose.slice(0, 3), '–\t–\n+\t–\n–\t+', ...prose.slice(3)])
    expect(verdict('+ –')?.because?.map(({ rule }) => rule)).not.toContain('table')
  })

  it('are kept with all of their rows, and so are those that are like them', async () => {
    const outcome = await clean({ text: lines.join('\n') })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown.split('\n').filter((line) => /^\| \d/.test(line))).toHaveLength(5)
    expect(outcome.markdown.split('| Place |')).toHaveLength(3)
  })
})
