import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const textsOf = (lines: readonly string[]): string[] => parseDump(lines.join('\n')).blocks.map(({ text }) => text)

const menu = ['Home', 'Pumps', 'Valves', 'Cranks and handles', 'About the workshop', 'Write to us', 'Search']
const first = [
  'A pump that stood dry for a winter has to be filled before it is run, since',
  'its leather shrinks in the cold and lets the air through. Pour a bucket of',
  'water into the top and let it stand until the leather has swollen, which',
  'takes an hour or so. Then turn the crank slowly, and do not stop before the',
  'water comes without bubbles.',
]
const second = [
  'The filter is of wool. Wash it in the rain water that was left over from the',
  'winter, wring it out, and put it back with the',
  'seam',
  'towards the wall, where it is held by a ring of brass that has to be turned',
  'until it clicks.',
]
const footer = [
  'Imprint',
  'The workshop has mended pumps since 1911, and sends the parts that you need wherever there is a road, a river or a railway to send them by.',
  'Our shop',
]

describe('sentences that are wrapped in the source of a page with a menu', () => {
  it('are put together again', () => {
    expect(textsOf([...menu, ...first, ...second, ...footer])).toEqual(
      expect.arrayContaining([first.join(' '), second.join(' ')]),
    )
  })
  it('are not what begins alike', () => {
    const commands = [
      'pumpctl status',
      'pumpctl status --of-all-pumps now',
      'pumpctl drain',
      'pumpctl drain --before winter comes',
    ]
    const texts = textsOf([...menu, ...first, ...second, ...commands, ...footer])
    expect(texts).toEqual(expect.arrayContaining([first.join(' '), ...commands]))
  })
  it('are not rows of any length', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) =>
        `${'ab'.charAt(at % 2)}${at}_pressure number of pounds that the gauge shows ${'and so on '.repeat(at)}until`,
    )
    expect(textsOf([...menu, ...rows, ...footer])).toEqual(expect.arrayContaining(rows))
  })
})
