import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { parseDump } from '../../../src/parse/dump/index.js'

const stanzas = [
  [
    'She counts the boats that leave the bay,',
    'one for the salt, one for the rain,',
    'and folds the sails of yesterday',
    'to wear them when they come again.',
  ],
  [
    'The lamp above her turns and turns,',
    'it writes her name across the foam;',
    'whatever in the darkness burns',
    'is only someone coming home.',
  ],
]
const menu = ['Home', 'News', 'Sign in', 'By Ada Thorne']
const after =
  'Ada Thorne lives on an island off the west coast, where she repairs clocks and teaches at the village school.'

/** The lines of each paragraph that has several. */
const versesOf = (text: string): string[][] =>
  parseDump(text).blocks.flatMap(({ leaves }) => (leaves.length > 1 ? [leaves.map(({ value }) => value)] : []))

describe('verses of a dump', () => {
  it('keep their lines between blank lines', () => {
    const text = [menu.join('\n'), ...stanzas.map((lines) => lines.join('\n')), after].join('\n\n')
    expect(versesOf(text)).toEqual(stanzas)
  })

  it('keep their lines and their stanzas where no blank line is left', () => {
    expect(versesOf([...menu, ...stanzas.flat(), after].join('\n'))).toEqual(stanzas)
  })

  it('are told in other languages', () => {
    const german = [
      'Die Kräne stehn im Nebel stumm,',
      'die Möwen gehn zu Fuß,',
      'ein alter Schlepper dreht sich um',
      'und sendet einen Gruß.',
    ]
    const russian = ['Стоят в тумане краны,', 'и чайки ходят вброд,', 'и старый катер странный', 'кому-то подаёт.']
    for (const stanza of [german, russian])
      expect(versesOf(['Menu', '', ...stanza, '', after].join('\n'))).toEqual([stanza])
  })

  it('are told by the labels of a song, and end with its last part', () => {
    const verse = ['[Verse 1]', 'I folded all your letters into paper boats', 'Set them on the water by the ferry rope']
    const chorus = ['[Chorus]', 'So let it rain till morning', 'Till the gutters sing your name']
    const lines = ['Paper Boats', ...verse, ...chorus, ...verse, ...chorus, 'Writers: Tom Marrow', 'Add to favourites']
    expect(versesOf(lines.join('\n'))).toEqual([verse, chorus, verse, chorus])
  })

  it('are no lists, menus or sentences that links broke', () => {
    const list = [
      'Silver coins of the mint,',
      'Proof sets of the mint,',
      'Silver proof sets of the mint,',
      'Older sets of the mint,',
      'Other coins',
    ]
    const soup = [
      'Ferries from',
      'Port Ellery',
      ', from',
      'Skerra',
      'and from',
      'Little Holm',
      'stay in port, the harbour master said.',
    ]
    const code = ['CREATE TABLE boats (', 'name TEXT NOT NULL,', 'port TEXT NOT NULL,', 'length REAL', ');']
    for (const lines of [list, soup, code, menu]) expect(versesOf(lines.join('\n'))).toEqual([])
  })

  it('are written with line breaks, and read again as what they are', async () => {
    const outcome = await clean({ text: stanzas.map((lines) => lines.join('\n')).join('\n\n') })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).toBe(`${stanzas.map((lines) => lines.join('\\\n')).join('\n\n')}\n`)
    const again = await clean({ text: outcome.markdown })
    expect('markdown' in again && again.markdown).toBe(outcome.markdown)
  })

  it('are kept where a refrain is sung again', async () => {
    const chorus = [
      '[Chorus]',
      'So let it rain, let it rain',
      'Till the gutters sing your name',
      'We were never made of paper anyway',
    ]
    const verse = (part: number, word: string) => [
      `[Verse ${part}]`,
      `The radio is humming in the ${word} next door`,
      `Same old song about a ${word} who was not sure`,
      `I do not think about the ${word} like I did before`,
    ]
    const outcome = await clean({
      text: [
        'Home',
        'Songs',
        'Paper Boats',
        ...verse(1, 'house'),
        ...chorus,
        ...verse(2, 'girl'),
        ...chorus,
        'Share',
      ].join('\n'),
    })
    expect('markdown' in outcome && outcome.markdown.split('Till the gutters').length).toBe(3)
  })
})
