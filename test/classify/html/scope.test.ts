import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/classify/html/decide.js'
import { measure } from '../../../src/classify/html/features/index.js'
import { classifyHtml } from '../../../src/classify/html/index.js'
import type { ClassifyOptions } from '../../../src/classify/options.js'
import { Scoreboard } from '../../../src/classify/scoreboard.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { Verdict } from '../../../src/types.js'
import { footer, nav, pageOf, paragraphs, prose } from './pages.js'

interface Judged {
  readonly kept: readonly string[]
  on(start: string): Verdict | undefined
}

const judge = (html: string, options: Partial<ClassifyOptions> = {}): Judged => {
  const page = parseHtml(html)
  const verdicts = classifyHtml(page, { focus: 'balanced', explain: 'blocks', ...options })
  return {
    kept: page.blocks.filter((_, at) => verdicts[at]?.fate === 'body').map(({ text }) => text),
    on: (start) => verdicts[page.blocks.findIndex(({ text }) => text.startsWith(start))],
  }
}

const said = (name: string, at: number): string =>
  `<cite class="fn">${name}</cite> <time datetime="2024-05-0${at}">${at} May 2024, 10:15</time><p>${prose(60 + at, 1)}</p><a href="#">Reply</a>`
const article = (after: string): string =>
  pageOf(`${nav}<main><article><h1>A mill opens</h1>${paragraphs(6)}</article>${after}</main>${footer}`)

const comments: readonly (readonly [how: string, html: string])[] = [
  [
    'by a class',
    `<section class="comments-area"><h2>2 Comments</h2><ol class="comment-list"><li class="comment"><div>${said('Ada', 1)}</div></li><li class="comment"><div>${said('Bea', 2)}</div></li></ol><form><label>Leave a comment on this page, please</label></form></section>`,
  ],
  [
    'by a class in German',
    `<div id="kommentare"><h3>2 Kommentare</h3><div class="x">${said('Ada', 1)}</div><div class="x">${said('Bea', 2)}</div></div>`,
  ],
  [
    'by a type of schema.org',
    `<div><h2>Comments</h2><div itemscope itemtype="https://schema.org/Comment">${said('Ada', 1)}</div><div itemscope itemtype="https://schema.org/Comment">${said('Bea', 2)}</div></div>`,
  ],
  [
    'by its heading, around it',
    `<div class="q1"><h2>Comments (2)</h2><div>${said('Ada', 1)}</div><div>${said('Bea', 2)}</div></div>`,
  ],
  [
    'by its heading, beside it',
    `<h2>Commentaires</h2><div>${said('Ada', 1)}</div><div>${said('Bea', 2)}</div><h2>Imprint</h2><p>Nothing.</p>`,
  ],
]

describe.each(comments)('a comment section that is named %s', (_, html) => {
  const page = article(html)

  it('is dropped when a user wants no comments', () => {
    const { kept, on } = judge(page, { comments: 'drop' })
    expect(kept.filter((text) => text === prose(61, 1) || text === prose(62, 1))).toEqual([])
    expect(on(prose(61, 1))).toMatchObject({ fate: 'dropped', reason: 'comments' })
    expect(on(prose(61, 1))?.because?.[0]).toEqual({ rule: 'comments: drop', points: 0, reason: 'comments' })
    expect(kept).toContain(prose(1))
  })

  it('is kept when a user wants it, under its heading, each with author and date, without its buttons', () => {
    const { kept, on } = judge(page, { comments: 'keep' })
    expect(kept).toContain(prose(61, 1))
    expect(kept).toContain(prose(62, 1))
    expect(kept.findIndex((text) => /comment|kommentar/i.test(text))).toBeGreaterThan(kept.indexOf(prose(1)))
    expect(kept).not.toContain('Reply')
    expect(kept.join(' ')).not.toContain('Leave a comment')
    expect(on(prose(62, 1))?.because?.[0]).toEqual({ rule: 'comments: keep', points: 0 })
    expect(kept.some((text) => text.includes('Ada'))).toBe(true)
    expect(kept.some((text) => text.includes('2 May 2024'))).toBe(true)
  })
})

describe('what only looks like a comment section', () => {
  it('stays when it is the article: classes that say that a page has comments', () => {
    const page = pageOf(`${nav}<div class="post has-comments"><h1>A mill opens</h1>${paragraphs(6)}</div>${footer}`)
    expect(judge(page, { comments: 'drop', reviews: 'drop', related: 'drop' }).kept).toContain(prose(3))
  })

  it('stays when it is a review by a critic', () => {
    const page = pageOf(`${nav}<article class="review"><h1>A mill opens</h1>${paragraphs(6)}</article>${footer}`)
    expect(judge(page, { reviews: 'drop' }).kept).toContain(prose(3))
  })

  it('stays when it is a thread, whatever its posts are called', () => {
    const posts = [1, 2, 3, 4]
      .map((at) => `<li class="comment">${said(`Ada ${at}`, at)}<p>${prose(at)}</p></li>`)
      .join('')
    const page = pageOf(`${nav}<h1>A mill opens</h1><ol class="comments">${posts}</ol>${footer}`)
    const { kept } = judge(page, { comments: 'drop', url: 'https://example.org/forum/thread/12' })
    expect(kept).toContain(prose(2))
    expect(kept).toContain(prose(4))
  })
})

describe('reviews', () => {
  const product = pageOf(
    `${nav}<main><h1>A mill opens</h1>${paragraphs(4)}<section><h2>Customer reviews</h2><div class="review"><span class="reviewer">Ada</span><p>${prose(71, 1)}</p></div><div class="review"><span class="reviewer">Bea</span><p>${prose(72, 1)}</p></div></section></main>${footer}`,
  )

  it('are dropped and kept as asked, with who wrote them', () => {
    expect(judge(product, { reviews: 'drop' }).on(prose(71, 1))).toMatchObject({ fate: 'dropped', reason: 'reviews' })
    const { kept, on } = judge(product, { reviews: 'keep' })
    expect(kept.slice(kept.indexOf('Customer reviews'))).toEqual([
      'Customer reviews',
      'Ada',
      prose(71, 1),
      'Bea',
      prose(72, 1),
    ])
    expect(on('Ada')).toMatchObject({ role: 'byline', fate: 'body' })
  })

  it.each([
    { liked: [1, 2], stay: true },
    { liked: [2], stay: true },
    { liked: [3], stay: false },
    { liked: [], stay: false },
  ])('stay or go together: $liked', ({ liked, stay }) => {
    const texts = [prose(71, 1), prose(72, 2), 'Good.']
    const reviews = texts.map((text) => `<div class="review"><p>${text}</p></div>`).join('')
    const page = parseHtml(article(`<section class="reviews"><h2>Customer reviews</h2>${reviews}</section>`))
    const at = texts.map((text) => page.blocks.findIndex((block) => block.text === text))
    const board = new Scoreboard(page.blocks.length)
    at.forEach((block, nth) => {
      board.add(block, 'test', liked.includes(nth + 1) ? 3 : -3)
    })
    const verdicts = decide(measure(page), board, 0.5, { focus: 'balanced', explain: 'none' })
    expect(at.map((block) => verdicts[block]?.fate)).toEqual(texts.map(() => (stay ? 'body' : 'dropped')))
  })

  it('are found by their heading alone', () => {
    const page = article(`<div><h3>Bewertungen</h3><p>${prose(71, 1)}</p><p>${prose(72, 1)}</p></div>`)
    expect(judge(page, { reviews: 'drop' }).on(prose(71, 1))?.reason).toBe('reviews')
  })
})

describe('links to related pages', () => {
  const cards = [1, 2, 3]
    .map((at) => `<li><a href="/${at}">A bridge opens beside the mill number ${at}</a></li>`)
    .join('')

  it.each([
    ['by a class', `<div class="related-posts"><ul>${cards}</ul></div>`],
    ['by its heading', `<div><h3>Das könnte Sie auch interessieren</h3><ul>${cards}</ul></div>`],
  ])('are kept and dropped as asked: named %s', (_, html) => {
    const start = 'A bridge opens beside the mill number 2'
    expect(judge(article(html), { related: 'keep' }).on(start)).toMatchObject({ fate: 'body' })
    expect(judge(article(html), { related: 'drop' }).on(start)).toMatchObject({ fate: 'dropped', reason: 'related' })
  })

  it('are not the paragraphs of a part that is called so', () => {
    const page = article(`<div class="related"><p>${prose(81)}</p></div>`)
    expect(judge(page, { related: 'drop' }).on(prose(81))?.because?.[0]?.rule).not.toBe('related: drop')
  })
})

describe('a thread', () => {
  const post = (name: string, at: number): string =>
    `<div class="message"><div class="user"><h4 class="message-name"><a class="username" href="/u">${name}</a></h4><p class="username">Author</p></div><div class="message-body"><time>${at} May 2024</time><p>${prose(at)}</p></div></div>`
  const thread = pageOf(
    `${nav}<main><h1>A mill opens</h1>${[1, 2, 3, 4].map((at) => post(`Ada${at}`, at)).join('')}</main>${footer}`,
  )

  it('says who wrote each post and when, once', () => {
    const { kept, on } = judge(thread, { url: 'https://forum.example.org/t/12' })
    expect(kept).toEqual(
      expect.arrayContaining([1, 2, 3, 4].flatMap((at) => [`Ada${at}`, `${at} May 2024`, prose(at)])),
    )
    expect(on('Author')?.role).not.toBe('byline')
    expect(on('Ada3')).toMatchObject({ role: 'byline', fate: 'body' })
    expect(on('3 May')).toMatchObject({ role: 'date', fate: 'body' })
    expect(on('Ada3')?.because?.[0]?.rule).toBe('byline of a post that is kept')
  })
})

describe('the reason of a block that nothing else speaks against', () => {
  it.each([
    [
      'its part of the page',
      '<aside class="sidebar"><div class="newsletter"><p>Get news of our valley each week</p></div></aside>',
      'Get news',
      'newsletter-box',
    ],
    [
      'the heading over it',
      '<div><h4>You may also like</h4><p>The bridge and its builders</p></div>',
      'The bridge',
      'related',
    ],
    [
      'where it leads',
      '<div class="sidebar"><a href="/1">The bridge that the people of the valley built</a></div>',
      'The bridge',
      'teaser',
    ],
    ['where it leads, in a word', '<div class="sidebar"><a href="/1">Bridges</a></div>', 'Bridges', 'navigation'],
    ['its being elsewhere', '<div class="sidebar"><p>Open on all days</p></div>', 'Open on', 'outside-main-content'],
  ])('is %s', (_, html, start, reason) => {
    expect(judge(article(html)).on(start)).toMatchObject({ fate: 'dropped', reason })
  })
})
