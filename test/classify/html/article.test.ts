import { describe, expect, it } from 'vitest'
import { footer, nav, pageOf, paragraphs, prose, sort } from './pages.js'

const related = `<div class="related-posts"><h3>Related</h3><ul>${[
  'The bridge is closed',
  'A harbour for all',
  'Market days in May',
]
  .map((label) => `<li><a href="/${label}">${label}</a></li>`)
  .join('')}</ul></div>`

const article = `${nav}<main><article class="post"><h1>A mill opens</h1><div class="entry-content">${paragraphs(6)}
<h2>What comes next</h2>${paragraphs(4, 20)}</div></article>${related}
<div id="comments" class="comments-area"><h3>2 comments</h3><div class="comment"><p>I was there as a child. Lovely.</p></div>
<div class="comment"><p>When does it open on Sundays, does anybody know?</p></div></div></main>${footer}`

describe('an article with furniture around it', () => {
  const { body, verdictOn } = sort(pageOf(article))

  it('loses no paragraph', () => {
    for (let seed = 1; seed <= 6; seed++) expect(body).toContain(prose(seed))
    for (let seed = 20; seed < 24; seed++) expect(body).toContain(prose(seed))
  })

  it('keeps the heading that introduces kept text', () => {
    expect(body).toContain('What comes next')
    expect(verdictOn('What comes next').role).toBe('heading')
  })

  it('lifts the headline into the front matter', () => {
    expect(verdictOn('A mill opens')).toMatchObject({ role: 'title', fate: 'matter' })
  })

  it('drops the menu as navigation', () => {
    expect(verdictOn('Weather')).toMatchObject({ fate: 'dropped', reason: 'navigation' })
  })

  it('drops related links, comments and the footer, each with its reason', () => {
    expect(verdictOn('A harbour for all')).toMatchObject({ fate: 'dropped', reason: 'related' })
    expect(verdictOn('When does it open')).toMatchObject({ fate: 'dropped', reason: 'comments' })
    expect(verdictOn('© 2024')).toMatchObject({ fate: 'dropped', reason: 'footer' })
  })
})

describe('boxes among the paragraphs', () => {
  const box = `<div class="newsletter-signup"><p>Sign up for our newsletter</p><form><label>Email address</label><button>Subscribe</button></form></div>`
  const share = `<ul class="share-buttons"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li></ul>`
  const table = `<table><tr><th>Year</th><th>Visitors</th></tr><tr><td>2021</td><td>4,200</td></tr><tr><td>2022</td><td>5,100</td></tr></table>`
  const list = `<ul><li>The wheel turns again.</li><li>The stones were cut by hand.</li></ul>`
  const html = `${nav}<article class="entry-content"><h1>A mill opens</h1>${share}${paragraphs(3)}${box}${paragraphs(2, 10)}${table}${paragraphs(2, 30)}${list}${paragraphs(2, 40)}</article>${footer}`
  const { body, verdictOn } = sort(pageOf(html))

  it('drops the newsletter box and the share bar', () => {
    expect(verdictOn('Sign up for our newsletter').fate).toBe('dropped')
    expect(verdictOn('Subscribe').fate).toBe('dropped')
    expect(verdictOn('Share on Facebook')).toMatchObject({ fate: 'dropped', reason: 'share-bar' })
  })

  it('keeps tables and lists that belong to the text', () => {
    expect(body).toContain('4,200')
    expect(body).toContain('The stones were cut by hand.')
    expect(verdictOn('4,200').role).toBe('table')
    expect(verdictOn('The wheel turns again.').role).toBe('item')
  })
})

it('a consent banner as long as a paragraph is dropped', () => {
  const banner = `<div id="cookie-consent" role="dialog"><p>We use cookies and similar technologies to improve your experience, to analyse traffic and to show you content that you may like. By clicking accept, you agree to this.</p><button>Accept all</button></div>`
  const { verdictOn } = sort(pageOf(`${banner}${nav}<article>${paragraphs(5)}</article>${footer}`))
  expect(verdictOn('We use cookies')).toMatchObject({ fate: 'dropped', reason: 'consent-banner' })
})

it('an article about cookies is kept', () => {
  const text = `<p>The cookies of the harbour town are baked with butter, ginger and a little salt, and every family has its own recipe for them.</p>`
  const { body } = sort(
    pageOf(`${nav}<article class="entry-content"><h1>Cookies</h1>${text}${paragraphs(5)}</article>${footer}`),
  )
  expect(body.some((block) => block.startsWith('The cookies of the harbour'))).toBe(true)
})
