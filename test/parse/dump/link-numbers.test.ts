import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { dropLinkNumbers } from '../../../src/parse/dump/link-numbers.js'
import { unwrapPrinted } from '../../../src/parse/dump/unwrap-printed.js'

const prose =
  'The lamp was lit again in May, after nine years in which the boats found their way by the\n   [4]new beacon, as the [5]harbour office has it, and the two keepers who had looked after it\n   until then came out to see it [1].'
const page = [
  '   [1]Home [2]News [3]Log in',
  '',
  'The lamp on the rock is lit again',
  '',
  `   ${prose}`,
  '',
  `   ${prose.replace('[4]', '').replace('[5]', '').replace('The lamp', 'A lamp')}`,
  '',
  '   [9]Imprint',
  '',
  'References',
  '',
  '   Visible links:',
  '   1. https://lamp.example/',
  '   2. https://lamp.example/news',
  '   3. https://lamp.example/login',
  '   4. https://lamp.example/beacon',
  '   5. https://lamp.example/office',
  '',
  '   Hidden links:',
  '   9. mailto:?subject=The lamp is lit',
  '  10. https://lamp.example/skip',
].join('\n')

describe('a page that a text browser printed', () => {
  it('loses the numbers of its links, and keeps numbers out of turn', () => {
    const bare = dropLinkNumbers(page)
    expect(bare).toContain('   Home News Log in')
    expect(bare).toContain('new beacon, as the harbour office')
    expect(bare.match(/\[\d+\]/g)).toEqual(['[1]', '[1]'])
    expect(bare).toContain('Imprint')
  })

  it('loses the list of its addresses, which is accounted for', async () => {
    const outcome = await clean({ text: page }, { explain: 'blocks' })
    if (!('markdown' in outcome)) throw new Error('Expected a document')
    expect(outcome.markdown).not.toMatch(/https|Visible links|mailto|References/)
    expect(
      outcome.explanation?.filter(({ text }) => text.includes('lamp.example')).every(({ fate }) => fate === 'dropped'),
    ).toBe(true)
    expect(outcome.explanation?.some(({ text }) => text.includes('lamp.example'))).toBe(true)
  })

  it('has its paragraphs put together, and its items and headings left apart', () => {
    const wrapped = [
      'The lamp on the rock',
      '',
      '   It was lit again in May, after nine years in which the boats found',
      '   their way by the new beacon.',
      '   (BUTTON) Share',
      '     * Two keepers came out to see it on the first night, and stayed until',
      '       the morning.',
      '     * Nobody else did.',
      '   1. https://lamp.example/a-very-long-address-that-nothing-can-wrap-anywhere-at-all',
    ]
    expect(unwrapPrinted(wrapped.join('\n')).split('\n')).toEqual([
      ...wrapped.slice(0, 2),
      '   It was lit again in May, after nine years in which the boats found their way by the new beacon.',
      '   (BUTTON) Share',
      '     * Two keepers came out to see it on the first night, and stayed until the morning.',
      ...wrapped.slice(7),
    ])
  })

  it.each([
    [
      'ends with no list of addresses',
      'As shown [1] and [2].\n\n1. Ann Lee, On lamps, 1998.\n2. Bo Pier, On rocks, 2001.',
    ],
    ['ends with one address', 'As shown [1].\n\n1. https://lamp.example/'],
    ['is empty', ''],
  ])('is none when it %s', (_, text) => {
    expect(dropLinkNumbers(text)).toBe(text)
  })
})
