import { describe, expect, it } from 'vitest'
import { keepTerms } from '../../../../src/classify/dump/roles/terms.js'
import { look } from '../../../../src/classify/dump/view/look.js'
import { Scoreboard } from '../../../../src/classify/scoreboard.js'
import { clean } from '../../../../src/flow/clean.js'
import { parseDump } from '../../../../src/parse/dump/index.js'

const terms = [
  ['Bollard', 'A short post on a quay to which ships are made fast.'],
  ['Fairway', 'The part of a river or harbour in which ships may pass.'],
  ['Gunwale', 'The upper edge of the side of a boat.'],
  ['Neap tide', 'A tide of small range, at the first and third quarters of the moon.'],
  ['Windward', 'The side from which the wind blows.'],
].flat()

describe('a glossary', () => {
  it('is none of signs between sentences', () => {
    const rulesOn = (marks: readonly string[]): readonly string[] => {
      const view = look(parseDump(marks.flatMap((mark, at) => [mark, terms[at * 2 + 1] ?? '']).join('\n\n')))
      const board = new Scoreboard(view.size, 'opinions')
      for (let block = 0; block < view.size; block++) board.add(block, 'model', block === 4 ? -2 : 2)
      keepTerms({ view, board, bar: 0, start: 0, end: view.size })
      return (board.because(4) ?? []).map(({ rule }) => rule)
    }
    expect(rulesOn(terms.filter((_, at) => at % 2 === 0))).toContain('term')
    expect(rulesOn(['---', '+++', '===', '~~~', '***'])).not.toContain('term')
  })

  it.each(['\n', '\n\n'])('keeps all of its terms, the first too (%j)', async (between) => {
    const top = ['The Quay Review', 'Home', 'News', 'Culture', 'Archive', 'Shop', 'Contact', 'Sign in', 'Subscribe']
    const end = [
      'You may also like',
      'Ten harbours to see before winter',
      'About us',
      'Privacy policy',
      '© 2024 The Quay Review.',
    ]
    const outcome = await clean({
      text: [top.join('\n'), ['Glossary of the sea', ...terms].join(between), end.join('\n')].join('\n\n'),
    })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    for (const term of terms) expect(outcome.markdown).toContain(term)
    expect(outcome.markdown).not.toMatch(/Contact|Ten harbours/)
  })
})
