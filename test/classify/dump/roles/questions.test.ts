import { describe, expect, it } from 'vitest'
import { isIconName } from '../../../../src/words/icons.js'
import { judgePage, prose } from '../pages.js'

const borrowing = [
  ['How many books can I borrow at a time?', 'Up to thirty. Films and games count as books, too.'],
  ['What does a card cost?', 'Cards are free for everybody under eighteen. Adults pay twelve pounds a year.'],
  ['Can I lend my card to somebody else?', 'No. The card is yours alone, but your children may have one of their own.'],
]
const returning = [
  [
    'What happens if I am late?',
    'We write to you after three days. After a week a book costs twenty pence a day, up to five pounds.',
  ],
  ['I have lost a book. What now?', 'Tell us. You may bring the same book, or pay what it cost us.'],
  ['Can I return books at night?', 'Yes, there is a flap beside the door.'],
]
const linesOf = (pairs: readonly string[][]): string[] =>
  pairs.flatMap(([question = '', answer = '']) => [question, 'expand_more', answer])
const page = [
  ...['Skip to content', 'menu', 'search', 'Home', 'News', 'Community', 'Contact', 'Sign in', 'keyboard_arrow_down'],
  'Frequently asked questions',
  'Here you find answers to what we are asked most often at the desk.',
  'Borrowing',
  ...linesOf(borrowing),
  'Returning',
  ...linesOf(returning),
  ...['Any questions?', 'Contact us', 'Share this page', 'Privacy policy', 'Terms of use'],
]

describe('the questions of a page', () => {
  it('are kept with their answers, without the icon between', () => {
    const { body } = judgePage(page, '\n')
    expect(body).toEqual(expect.arrayContaining([...borrowing, ...returning].flat()))
    expect(body).not.toContain('expand_more')
    expect(body).not.toContain('Any questions?')
  })
})

describe('the name of an icon', () => {
  it.each(['expand_more', 'keyboard_arrow_down', 'shopping_cart'])('is %s', (name) => {
    expect(isIconName(name)).toBe(true)
    expect(judgePage([...prose, name, ...prose.map((text) => text.replace('the', 'a'))]).verdict(name)).toMatchObject({
      fate: 'dropped',
      reason: 'icon-names',
    })
  })
  it.each(['make_page', 'more', 'add_user', 'file_name', 'close to home'])('is not %s', (name) => {
    expect(isIconName(name)).toBe(false)
  })
})
