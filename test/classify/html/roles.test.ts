import { describe, expect, it } from 'vitest'
import { footer, nav, pageOf, paragraphs, sort } from './pages.js'

describe('the roles of blocks', () => {
  const html = `${nav}<article><h1>A mill opens</h1>
<p class="byline">By Ada Miller</p><p><time datetime="2024-05-02">2 May 2024</time></p>${paragraphs(3)}
<figure><img src="mill.jpg" alt=""><figcaption>The mill in spring, seen from the old bridge.</figcaption></figure>
<h2>The wheel</h2>${paragraphs(2, 20)}<pre><code>turns = flow * radius</code></pre>
<blockquote><p>It was quiet for forty years, said the miller, and now it is never quiet at all.</p></blockquote>${paragraphs(3, 40)}</article>${footer}`
  const { verdictOn } = sort(pageOf(html), 'recall')

  it.each([
    ['A mill opens', 'title'],
    ['By Ada Miller', 'byline'],
    ['2 May 2024', 'date'],
    ['The mill in spring', 'caption'],
    ['The wheel', 'heading'],
    ['turns = flow', 'code'],
    ['It was quiet', 'quote'],
  ])('says of %j that it is a %s', (start, role) => {
    expect(verdictOn(start).role).toBe(role)
  })

  it('lifts the byline and the date', () => {
    expect(verdictOn('By Ada Miller').fate).toBe('matter')
    expect(verdictOn('2 May 2024').fate).toBe('matter')
  })
})

it('a thread has the authors of its posts, not of the page', () => {
  const posts = Array.from(
    { length: 6 },
    (_, at) => `<div class="post"><span class="author">member${at}</span>${paragraphs(1, at)}</div>`,
  )
  const { verdictOn } = sort(pageOf(`${nav}<h1>A mill opens</h1>${posts.join('')}${footer}`))
  expect(verdictOn('member0')).toMatchObject({ role: 'byline', fate: 'body' })
})

it('the name of the site in the only <h1> is no title when another heading is', () => {
  const { verdictOn } = sort(
    pageOf(
      `<header><h1>Valley News</h1></header>${nav}<article><h2>A mill opens after forty years</h2>${paragraphs(6)}</article>${footer}`,
      'A mill opens after forty years | Valley News',
    ),
  )
  expect(verdictOn('A mill opens after').role).toBe('title')
})
