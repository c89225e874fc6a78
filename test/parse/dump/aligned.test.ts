import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { parseDump } from '../../../src/parse/dump/index.js'

const tagsOf = (lines: readonly string[]): string[] => {
  const { blocks, containers } = parseDump(lines.join('\n'))
  return blocks.map(({ container }) => {
    const node = containers[container]?.node
    return node?.type === 'element' ? node.tagName : ''
  })
}

const times = [
  'Day          Leaves     Arrives    Boat',
  'Monday       07:10      08:45      Ina',
  'Friday       15:30      17:05      Mary Ann',
  'Sunday       09:00      10:35      Mary Ann',
]

describe('columns that spaces keep apart', () => {
  it('are a table, whose head names nobody', async () => {
    const text = [
      'FERRY TIMES, WINTER 2023',
      '',
      'From Port Ellery to Skerra, from 1 November until the end of March.',
      '',
      ...times,
      '',
      'Bicycles travel free of charge on the lower deck.',
    ].join('\n')
    const outcome = await clean({ text })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).toContain(
      '| Day | Leaves | Arrives | Boat |\n| - | - | - | - |\n| Monday | 07:10 | 08:45 | Ina |',
    )
    expect(outcome.matter.author).toBeUndefined()
  })

  it('are a table where numbers end below each other', () => {
    expect(tagsOf(['Herring      1,204', 'Cod             87', 'Mackerel    12,001'])).toEqual(['tr', 'tr', 'tr'])
  })

  it('are a table where names end below each other', () => {
    expect(tagsOf(['Cook          Ina', 'Mate   Tom Brandt', 'Boy      Per Lund'])).toEqual(['tr', 'tr', 'tr'])
  })

  it('are none in prose that is set to the full width of its column', () => {
    const justified = [
      'The harbour  office shuts its gates at ten every evening',
      'and the watchman  goes round the quay with a lamp to see',
      'that every boat is made fast  before the tide turns over',
    ]
    expect(new Set(justified.map(({ length }) => length)).size).toBe(1)
    expect(tagsOf(justified)).not.toContain('tr')
  })

  it('are a listing where signs are among them', () => {
    expect(
      tagsOf([
        'git status     # show what changed',
        'git log        # show what was done',
        'git diff       # show the lines',
      ]),
    ).toEqual(['pre'])
  })

  it('are none behind bullets, nor in prose with two spaces behind its stops', () => {
    expect(tagsOf(['•   Wash the net', '•   Mend the net', '•   Dry the net'])).not.toContain('pre')
    const prose = [
      'The boat left.  Nobody saw it.',
      'It came back at noon.  The crew was tired.',
      'So was the dog.  It slept.',
    ]
    expect(tagsOf(prose).filter((tag) => tag === 'tr' || tag === 'pre')).toEqual([])
  })
})
