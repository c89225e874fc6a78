import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../src/types.js'
import { judgePage, prose } from './pages.js'

const [first = '', second = '', third = '', ...rest] = prose

/** Noise in the middle or at the end of prose: all of its lines must go, the prose must stay. */
const noise: readonly (readonly [name: string, lines: readonly string[], reason?: Reason])[] = [
  [
    'the names of an icon sprite',
    ['icon lantern-aicon lanternicon anchoricon bellicon arrow upicon arrow downicon crossicon fbicon waicon yt'],
    'icon-names',
  ],
  [
    'a card that tells of another page',
    ['Herring season begins late\nRead more\nHerring season begins late'],
    'teaser',
  ],
  ['the same card in German', ['Heringe kommen spät\nWeiterlesen\nHeringe kommen spät'], 'teaser'],
  ['the heading of related pages', ['You may like']],
  ['the same heading in French', ['À lire aussi']],
  ['the same heading in Japanese', ['関連記事']],
  ['a share bar', ['Share\nTweet\nCopy link']],
  [
    'a comment box',
    ['Leave a reply\nYour email address will not be published. Required fields are marked *\nPost comment'],
  ],
  ['a consent banner', ['We use cookies on this site. See our privacy policy.\nAccept all cookies']],
  ['a copyright line', ['© Ellery Post, 2009–2023. All rights reserved.']],
  ['the times of a player', ['0:00\n41:07']],
  ['a language bar', ['عربيengрусfrdesv'], 'language-switch'],
  ['a menu on one line', ['Home | Harbour | Tides | Boats | Letters'], 'navigation'],
  ['an advertisement’s label', ['Advertisement']],
]

describe('noise after the text', () => {
  for (const [name, lines, reason] of noise)
    it(`drops ${name}`, () => {
      const { body, verdict } = judgePage([...prose, ...lines])
      expect(body).toEqual(prose)
      const text = lines[0]?.split('\n')[0] ?? ''
      if (reason !== undefined) expect(verdict(text)?.reason).toBe(reason)
    })
})

describe('noise inside the text', () => {
  for (const [name, lines] of noise.slice(0, 4))
    it(`drops ${name}`, () => expect(judgePage([first, second, third, ...lines, ...rest]).body).toEqual(prose))
})

describe('look-alikes stay', () => {
  const sentences = [
    'Read more slowly, her teacher used to say, and the harbour charts will tell you where the sand has moved since last winter.',
    'The icon of Saint Nicholas that hangs in the harbour chapel is older than the town, and every sailor has an icon of his own at home.',
    'Cookies were handed out to the divers by the children, who had baked them in the shape of herrings and small anchors that morning.',
    'Comments on the plan were collected for a month, and most of them asked for a railing, a bench and a lamp that works.',
    'The copyright in the old charts belongs to the navy, which gave the office leave to print a hundred copies for the fishermen.',
    'Share prices of the two fish factories in the bay did not move, although both of them buy most of what is landed at the quay.',
    'Der Name Москва steht am Bug des größten Bootes, und niemand im Hafen weiß noch, wer ihn vor dreißig Jahren dorthin gemalt hat.',
    'At 41:07 of the recording, the harbour master laughs and says that the piles were older than she is, which nobody believed.',
  ]
  for (const sentence of sentences)
    it(`keeps "${sentence.slice(0, 40)}…"`, () => {
      expect(judgePage([first, second, sentence, third, ...rest]).body).toContain(sentence)
    })
  it('keeps a heading of the text’s own that ends with a colon', () => {
    const { verdict } = judgePage([first, second, 'Recommendations:', third, ...rest])
    expect(verdict('Recommendations:')?.fate).toBe('body')
  })
  it('keeps a short answer that stands twice', () => {
    const { body } = judgePage([
      first,
      '“No comment,” the mayor said when he was asked about it.',
      second,
      third,
      ...rest,
    ])
    expect(body).toHaveLength(7)
  })
})

describe('menus around an article', () => {
  const menu = ['Home', 'News', 'Harbours', 'Weather', 'Contact', 'Subscribe', 'Log in', 'Search']
  it('drops them in the `lines` style, before and after', () => {
    const { body } = judgePage([...menu, ...prose, ...menu, 'Privacy policy', 'Terms of use'], '\n')
    expect(body).toEqual(prose)
  })
  it('drops them in the `blocks` style', () => {
    const { body } = judgePage([menu.join('\n'), ...prose, menu.join('\n'), 'Privacy policy\nTerms of use'])
    expect(body).toEqual(prose)
  })
})

describe('every block', () => {
  it('has one verdict, with a reason exactly when it is dropped, and the rules that spoke', () => {
    const { page, verdicts } = judgePage(['Home', 'News', ...prose, 'Related articles', 'Herring season begins late'])
    expect(verdicts).toHaveLength(page.blocks.length)
    for (const { fate, reason, because, score } of verdicts) {
      expect(reason !== undefined).toBe(fate === 'dropped')
      expect(because?.length).toBeGreaterThan(0)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })
  it('is judged the same twice', () => expect(judgePage(prose).verdicts).toEqual(judgePage(prose).verdicts))
  it('has none on an empty page', () => expect(judgePage([]).verdicts).toEqual([]))
})
