import { describe, expect, it } from 'vitest'
import { readLines } from '../../../src/parse/dump/read-lines.js'
import { findTurns } from '../../../src/parse/dump/turns/find-turns.js'
import { documentOf, markdownOf } from './document-of.js'

/** The heads of the turns that are found, as they are printed. */
const headsOf = (lines: readonly string[]): string[] =>
  [...findTurns(readLines(lines.join('\n'))).values()].map(({ parts }) => parts.join('').trim())

const interview = [
  'Fernhollow:',
  'How did the two of you meet?',
  'Ines Falk:',
  'At a flea market. I was selling valves, and he wanted to pay half.',
  'Rob van Dale:',
  'I paid all of it in the end.',
  'Fernhollow:',
  'And then you built a radio?',
  'Rob van Dale: Mostly we learnt where the screws are hidden.',
  'Ines Falk:',
  'Not at once. First we took about thirty of them apart.',
  'We still have the screws.',
]

describe('turns of a conversation', () => {
  it('are found by names that take turns', () => {
    expect(headsOf(interview)).toEqual([
      'Fernhollow:',
      'Ines Falk:',
      'Rob van Dale:',
      'Fernhollow:',
      'Rob van Dale:',
      'Ines Falk:',
    ])
  })

  it.each([
    ['a chat', ['[12:03] <ada> hi', '[12:04] <bo> hello', '[12:04] * bo waves', '[12:07] <ada> so?'], 3],
    ['messages', ['12.03.24, 09:15 - Ada: hi', '12.03.24, 09:16 - Bo: hello', '13.03.24, 08:01 - Ada: so?'], 3],
    ['a transcript', ['[00:01]', 'Ada:', 'Good morning.', '[00:05]', 'Bo:', 'Hello.', '[00:09]', 'Ada:', 'So?'], 3],
  ])('are found by the times of %s', (_, lines, count) => {
    expect(headsOf(lines)).toHaveLength(count)
  })

  it('are found by a name with the time below it or beside it', () => {
    const below = [
      'Ada',
      '9:02 AM',
      'Good morning, who wants to plan the beds?',
      'Bo Li',
      '9:05 AM',
      'I do, they need the sun.',
    ]
    expect(headsOf([...below, ...below])).toEqual(['Ada 9:02 AM', 'Bo Li 9:05 AM', 'Ada 9:02 AM', 'Bo Li 9:05 AM'])
    const beside = ['Ada 0:15', 'Good morning, who wants to plan the beds?', 'Bo Li (0:21)', 'I do, they need the sun.']
    expect(headsOf([...beside, ...beside])).toEqual(['Ada 0:15', 'Bo Li (0:21)', 'Ada 0:15', 'Bo Li (0:21)'])
  })

  it.each([
    ['data with labels', Array.from({ length: 4 }, () => ['Price: 40 pounds', 'Weight: 2 kg', 'Colour: blue']).flat()],
    [
      'the cards of a list, whose labels stand in one order',
      Array.from({ length: 4 }, () => [
        'Light: It wants much of it.',
        'Water: Once a week will do.',
        'Soil: Any soil is fine.',
      ]).flat(),
    ],
    [
      'films with their running times',
      ['13:05 Life: How to rest', '06:37 Love: How to fall', '16:34 Life: How to rise'],
    ],
    ['who is quoted', ['Ada said:', 'It is late.', 'Bo wrote:', 'It is not.', 'Ada said:', 'It is.']],
    ['few of them', interview.slice(0, 8)],
    [
      'words of the page',
      [...interview, 'All falk have a dale and its fernhollow.']
        .map((line) => line.replace('Falk', 'Pros').replace('Fernhollow', 'Cons'))
        .concat('He told us the pros and the cons.'),
    ],
    [
      'games with the time of their start',
      Array.from({ length: 3 }, () => ['Stell', '15:00', 'Tann', 'Weiher', '17:00', 'Anders']).flat(),
    ],
  ])('are not %s', (_, lines) => {
    expect(headsOf(lines)).toEqual([])
  })

  it('stand by themselves, each with its name in bold, even short ones', async () => {
    const page = [
      'Home',
      'News',
      'Two makers of radios on patience and wood',
      ...interview,
      'Fernhollow:',
      'Why?',
      'Privacy policy',
    ]
    const markdown = await markdownOf(page)
    expect(markdown).toContain('**Ines Falk:** At a flea market.')
    expect(markdown).toContain('**Rob van Dale:** Mostly we learnt')
    expect(markdown).toContain('apart.\n\nWe still have the screws.')
    expect(markdown).toContain('**Fernhollow:** Why?')
  })

  it('are no headline and no date', async () => {
    const chat = [
      '12.03.24, 09:15 - Anna Tann: Hello, who comes along to the pond on Saturday?',
      '12.03.24, 09:17 - Peter Hein: I do! Shall I bring a cake for everybody?',
      '12.03.24, 09:22 - Anna Tann: Yes, and more blankets than last year.',
      '13.03.24, 18:02 - Peter Hein: Then until Saturday at eleven.',
    ]
    const { matter, markdown } = await documentOf(chat)
    expect(matter.title).toBeUndefined()
    expect(matter.date).toBeUndefined()
    expect(markdown).toContain('12.03.24, 09:15 - **Anna Tann:** Hello')
  })

  it('have what is said below the name where a time stands beside it', async () => {
    const said = [
      'Ada',
      '9:02 AM',
      'Good morning, who wants to plan the new beds with me?',
      'Bo Li',
      '9:05 AM',
      'I would love to, since they need the warmth there.',
    ]
    const markdown = await markdownOf([...said, ...said.map((line) => line.replace('9:', '10:'))])
    expect(markdown).toContain('**Bo Li** 9:05 AM\\\nI would love to')
  })

  it('are looked for once a line, however many names there are', () => {
    expect(headsOf(Array.from({ length: 60_000 }, (_, at) => (at % 2 === 0 ? 'A:' : '1:00')))).toEqual([])
  })
})
