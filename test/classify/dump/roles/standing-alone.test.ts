import { describe, expect, it } from 'vitest'
import { standingAlone } from '../../../../src/classify/dump/roles/front/standing-alone.js'
import { parseDump } from '../../../../src/parse/index.js'

const prose =
  'The crane came by ship on Monday, and half of the town stood on the quay to see it lifted ashore by the old one.'

/** The line that is preferred to the first, all others being as likely as is said. */
function preferred(lines: readonly string[], points = 0): string | undefined {
  const page = parseDump([...lines, prose].join('\n\n'))
  const scored = new Map(page.blocks.map(({ index }) => [index, points]))
  return page.blocks[standingAlone(page, 0, scored) ?? -1]?.text
}

describe('the headline that stands alone', () => {
  it.each([
    ['Home » Boats » A new crane for the harbour', 'A new crane for the harbour'],
    ['A new crane for the harbour - The Harbour Post', 'A new crane for the harbour'],
    ['Boats/News/A new crane for the harbour', 'A new crane for the harbour'],
  ])('is taken for %s', (first, alone) => {
    expect(preferred([first, alone])).toBe(alone)
  })

  it('is no part that no mark parts from the rest, and no name of two words that nobody likes', () => {
    expect(preferred(['See a new crane for the harbour', 'a new crane for the harbour'])).toBeUndefined()
    expect(preferred(['A new crane for the harbour and more', 'A new crane for the harbour'])).toBeUndefined()
    expect(preferred(['Harbour Post - The paper of the island', 'Harbour Post'])).toBeUndefined()
    expect(preferred(['Harbour Post - The paper of the island', 'Harbour Post'], 3)).toBe('Harbour Post')
    expect(preferred(['A new crane for the harbour - Post', 'A new crane for the harbour'], -2)).toBeUndefined()
  })
})
