import { beforeAll, describe, expect, it } from 'vitest'
import { type GatheredMatter, gatherMatter, prepareMatter } from '../../src/matter/index.js'
import { parseDump, parseHtml } from '../../src/parse/index.js'
import type { Block, Role, SourceRecord, Verdict } from '../../src/types.js'

beforeAll(prepareMatter)

interface Given {
  readonly head?: string
  readonly body: string
  readonly url?: string
  readonly crawled?: string
  /** The role of a block by its text; `body` for all others. */
  readonly roles?: Readonly<Record<string, Role>>
}

function gather({ head = '', body, url, crawled, roles = {} }: Given): GatheredMatter {
  const content = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const page = parseHtml(content)
  const verdict = ({ text }: Block): Verdict => {
    const role = roles[text]
    return role === undefined ? { role: 'body', fate: 'body', score: 1 } : { role, fate: 'matter', score: 1 }
  }
  const record: SourceRecord = {
    ...{ id: 'a', kind: 'html', content, bytes: content.length, place: { file: 'a' }, path: 'a' },
    ...(url === undefined ? {} : { url }),
    ...(crawled === undefined ? {} : { crawled }),
  }
  return gatherMatter({ page, verdicts: page.blocks.map(verdict), record })
}

const matterOf = (given: Given) => gather(given).matter
const jsonLd = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const story = '<p>The heron came back to the mill on a cold morning, and nobody had seen it arrive.</p>'
const article = (more: object) => jsonLd({ '@type': 'NewsArticle', headline: 'The heron of the mill', ...more })

describe('title', () => {
  it('would be the headline of the post around a recipe', () => {
    const head = jsonLd({ '@type': 'Recipe', name: 'Nettle soup' })
    const body = `<h1>Nettle soup, the soup that my grandmother cooked each spring</h1>${story}`
    expect(matterOf({ head, body }).title).toBe('Nettle soup')
  })

  it('would be a slogan that metadata does not know', () => {
    const head = '<title>A heron at the mill</title><meta property="og:title" content="A heron at the mill">'
    const body = `<h1>Good morning</h1><h1>A heron at the mill</h1>${story}`
    expect(matterOf({ head, body }).title).toBe('A heron at the mill')
  })

  it('is missing where nothing has a name', () => {
    expect(matterOf({ body: story }).title).toBeUndefined()
  })
})

describe('author', () => {
  it.each([
    ['a line that opens with by', '<p>By Ana Berg</p>'],
    ['a line with the date first', '<p>8 March 2024 · By Ana Berg</p>'],
    ['a German line', '<p>Von Ana Berg</p>'],
    ['a link to a person', '<p><a href="/authors/ana-berg">Ana Berg</a></p>'],
  ])('would be missed in %s', (_, line) => {
    const body = `<article><h1>The heron of the mill</h1>${line}${story}${story}</article>`
    expect(matterOf({ head: '<meta property="article:published_time" content="2024-03-08">', body }).author).toEqual([
      'Ana Berg',
    ])
  })

  it('would be missed in a label for sharers', () => {
    const head = `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Berg">${article({})}`
    expect(matterOf({ head, body: `<h1>The heron of the mill</h1>${story}` }).author).toEqual(['Ana Berg'])
  })

  it('would lose the marks on its letters', () => {
    const body = `<h1>The heron of the mill</h1><p class="byline">By José Peña</p>${story}`
    expect(matterOf({ head: article({ author: { name: 'Jose Pena' } }), body }).author).toEqual(['José Peña'])
  })

  it('would have the paper behind its name', () => {
    const head = article({ author: { '@type': 'Person', name: 'Ana Berg | The Lark' } })
    expect(matterOf({ head, body: `<h1>The heron of the mill</h1>${story}` }).author).toEqual(['Ana Berg'])
  })

  it.each([
    ['a category', '<p class="author">wetlands</p>'],
    ['a comment', '<div class="comments"><span class="author">Carla Diaz</span></div>'],
    ['a label', '<p class="author">Social links for</p>'],
    ['an address', '<p class="author">https://lark.example/ana</p>'],
  ])('would be %s', (_, line) => {
    expect(matterOf({ body: `<h1>The heron of the mill</h1>${line}${story}` }).author).toBeUndefined()
  })
})

describe('author, of lines that are none', () => {
  it.each([
    [
      'ordinary words of the page',
      'Carry-On Luggage',
      'We carry on with luggage that rolls, and carry luggage that does not.',
    ],
  ])('would be %s', (_, line, text) => {
    expect(matterOf({ body: `<h1>What to pack</h1><p>${line}</p><p>${text}</p>` }).author).toBeUndefined()
  })
})

describe('date', () => {
  const head = article({
    author: 'Ana Berg',
    datePublished: '2021-05-04T08:00:00Z',
    dateModified: '2024-03-08T09:00:00Z',
  })

  it('would be the first of a page that was dated anew', () => {
    const body = `<h1>The heron of the mill</h1><p>March 8, 2024</p>${story}`
    expect(matterOf({ head, body }).date?.slice(0, 10)).toBe('2024-03-08')
  })

  it('would be the day of a change beside that of publication', () => {
    const body = `<h1>The heron of the mill</h1><p>Published May 4, 2021</p><p>Updated March 8, 2024</p>${story}`
    const { date, modified } = matterOf({ head, body })
    expect([date?.slice(0, 10), modified?.slice(0, 10)]).toEqual(['2021-05-04', '2024-03-08'])
  })

  it('would be that of a list of stories', () => {
    const items = [8, 7, 6, 5, 4].map((day) => `<li><time datetime="2024-03-0${day}">${day} March</time> A story</li>`)
    const body = `<h1>All stories</h1><ul>${items.join('')}</ul>${story}`
    expect(matterOf({ body }).date).toBeUndefined()
  })

  it('at the foot of an article would not be seen', () => {
    const text = Array.from(
      { length: 20 },
      (_, at) => `<p>The heron of day ${at} stood in the water and waited for a fish.</p>`,
    )
    const body = `<article><h1>The heron of the mill</h1>${text.join('')}<p class="post-date">Published on March 8, 2024</p></article>`
    expect(matterOf({ body }).date).toBe('2024-03-08')
  })

  it('in the box of its author would not be seen where it is glued to the name', () => {
    const body = `<h1>The heron of the mill</h1><p class="byline"><span>By</span><span>Ana Berg</span><span>March 8, 2024</span></p>${story}`
    const { author, date } = matterOf({ body })
    expect([author, date]).toEqual([['Ana Berg'], '2024-03-08'])
  })

  it('of other stories below an article would be taken for its own', () => {
    const text = Array.from(
      { length: 20 },
      (_, at) => `<p>The heron of day ${at} stood in the water and waited for a fish.</p>`,
    )
    const cards = [8, 7, 6, 5, 4].map((day) => `<a class="card" href="/${day}">A story <b>March ${day}, 2024</b></a>`)
    const body = `<article><h1>The heron of the mill</h1>${text.join('')}</article><div class="related">${cards.join('')}</div>`
    expect(
      matterOf({
        body,
        roles: Object.fromEntries([8, 7, 6, 5, 4].map((day) => [`A story March ${day}, 2024`, 'boilerplate' as const])),
      }).date,
    ).toBeUndefined()
  })

  it('of the first post would give way to that of the last', () => {
    const thread = article({
      '@type': 'DiscussionForumPosting',
      author: 'ana_b',
      datePublished: '2024-03-08T09:30:00Z',
      dateModified: '2024-05-01',
    })
    const body = `<h1>The heron of the mill</h1><p>11 replies, last post by Bo on May 1, 2024</p>${story}`
    expect(matterOf({ head: thread, body }).date).toBe('2024-03-08T09:30:00Z')
  })

  it('under a key of the site’s own would not be read', () => {
    const { date } = matterOf({
      head: '<meta name="w-published-date" content="2024-03-08">',
      body: `<h1>Heron</h1><p>By Ana Berg</p>${story}`,
    })
    expect(date).toBe('2024-03-08')
  })

  it('would lie after the crawl', () => {
    const body = `<h1>The heron of the mill</h1><p>March 8, 2024</p>${story}`
    expect(matterOf({ head, body, crawled: '2022-01-01T00:00:00Z' }).date).toBe('2021-05-04T08:00:00Z')
  })
})

describe('modified', () => {
  it('would be missed where only the page says it', () => {
    const body = `<h1>The heron of the mill</h1><p>Published May 4, 2021</p><p>Updated March 8, 2024</p>${story}`
    expect(matterOf({ head: article({ datePublished: '2021-05-04' }), body }).modified).toBe('2024-03-08')
  })
})

describe('license', () => {
  const link = '<a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/deed.en">CC</a>'

  it.each([
    ['a link', { body: story + link }, 'CC-BY-SA-4.0'],
    [
      'a link in the head',
      { head: '<link rel="license" href="https://creativecommons.org/publicdomain/zero/1.0/">', body: story },
      'CC0-1.0',
    ],
    [
      'JSON-LD',
      { head: article({ license: 'https://lark.example/terms' }), body: story },
      'https://lark.example/terms',
    ],
    ['a name', { head: '<meta name="dcterms.license" content="CC BY 4.0">', body: story }, 'CC-BY-4.0'],
    [
      'microdata',
      {
        body: `<div itemscope itemtype="https://schema.org/Article"><b itemprop="headline">x</b><a itemprop="license" href="https://opensource.org/licenses/MIT">MIT</a></div>${story}`,
      },
      'MIT',
    ],
    [
      'Apache’s address',
      { head: '<link rel="license" href="https://www.apache.org/licenses/LICENSE-2.0">', body: story },
      'Apache-2.0',
    ],
  ])('would be missed in %s', (_, given, expected) => {
    expect(matterOf(given).license).toBe(expected)
  })

  it.each([
    ['that of a picture', `<figure><img src="/a.jpg">${link}</figure>${story}`],
    [
      'one of several works',
      `${link}<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a>${story}`,
    ],
    ['a sentence about rights', `<meta name="dc.rights" content="All rights reserved.">${story}`],
  ])('would be %s', (_, body) => {
    expect(matterOf({ body }).license).toBeUndefined()
  })
})

describe('source', () => {
  const url = 'https://lark.example/heron'
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`

  it.each([
    ['the start page', 'https://lark.example/'],
    ['the developer’s own', 'http://localhost:3000/heron'],
    ['a broken address', 'https://'],
  ])('would be %s', (_, href) => {
    expect(matterOf({ head: canonical(href), body: story, url }).source).toBe(url)
  })

  it.each([
    ['another address of the page', 'https://www.lark.example/heron/'],
    ['where it was first published', 'https://other.example/2024/heron'],
  ])('would not be %s', (_, href) => {
    expect(matterOf({ head: canonical(href), body: story, url }).source).toBe(href)
  })

  it('would be the start page of a page that a query names', () => {
    const start = 'https://lark.example/'
    expect(matterOf({ head: canonical(start), body: story, url: `${start}?p=12` }).source).toBe(`${start}?p=12`)
  })

  it('is the start page for itself', () => {
    const start = 'https://lark.example/'
    expect(matterOf({ head: canonical(start), body: story, url: 'https://www.lark.example/' }).source).toBe(start)
  })
})

describe('image', () => {
  it('has the caption and the credit that JSON-LD gives to that very image', () => {
    const image = { '@type': 'ImageObject', url: 'https://lark.example/heron.jpg', caption: 'At dawn' }
    const head = `<meta property="og:image" content="https://lark.example/heron.jpg">${article({ image: { ...image, creator: { name: 'C. Diaz' } } })}`
    expect(matterOf({ head, body: story })).toMatchObject({
      image: 'https://lark.example/heron.jpg',
      image_caption: 'At dawn',
      image_credit: 'C. Diaz',
    })
  })
})

describe('origins', () => {
  it('say for each field where it came from', () => {
    const head = `<title>The heron of the mill</title><meta name="description" content="It came back to us in spring.">${article({ datePublished: '2024-03-08' })}`
    const body = `<h1>The heron of the mill</h1><p class="byline">By <a rel="author" href="/ana">Ana Berg</a></p><p>Nature</p>${story}`
    const { matter, origins } = gather({ head, body, url: 'https://lark.example/heron', roles: { Nature: 'section' } })
    expect(origins()).toEqual({
      title: 'printed h1 (block 0)',
      author: 'printed byline (block 1)',
      date: 'json-ld datePublished',
      description: 'meta description',
      section: 'printed section (block 2)',
      source: 'the dump',
      type: 'json-ld type',
      words: 'the kept text',
    })
    expect(Object.keys(origins())).toEqual(Object.keys(matter))
  })

  it('say in a dump which line a field is', () => {
    const content = 'The heron of the mill\n\nThe heron came back to the mill on a cold morning.'
    const page = parseDump(content)
    const title: Verdict = { role: 'title', fate: 'matter', score: 1 }
    const verdicts = page.blocks.map((_, at): Verdict => (at === 0 ? title : { role: 'body', fate: 'body', score: 1 }))
    const record: SourceRecord = {
      ...{ id: 'a', kind: 'text', content, bytes: content.length, place: { file: 'a' }, path: 'a' },
      url: 'https://lark.example/2024/03/08/heron',
    }
    expect(gatherMatter({ page, verdicts, record }).origins()).toMatchObject({
      title: 'printed title (block 0)',
      date: 'address',
      source: 'the dump',
      words: 'the kept text',
    })
  })
})

describe('values that hold several', () => {
  it('take the first section of a list, and leave a name with a comma', () => {
    const head = (section: string) => `<meta property="article:section" content="${section}">`
    expect(matterOf({ head: head('Ports,Ferries,News'), body: story }).section).toBe('Ports')
    expect(matterOf({ head: head('Food, drink'), body: story }).section).toBe('Food, drink')
    expect(matterOf({ head: head('42'), body: story }).section).toBeUndefined()
  })

  it('turn each name of a list of citations', () =>
    expect(
      matterOf({ head: '<meta name="citation_authors" content="Berg, Ana; Lund, Bo">', body: story }).author,
    ).toEqual(['Ana Berg', 'Bo Lund']))

  it('take each of a list of keywords whole, and part those in one text', () => {
    const tags = (keywords: unknown) => matterOf({ head: article({ keywords }), body: story }).tags
    expect(tags(['Ports', 'Fruit, vegetables & herbs'])).toEqual(['Ports', 'Fruit, vegetables & herbs'])
    expect(tags('Ports, Ferries')).toEqual(['Ports', 'Ferries'])
  })

  it('hold nothing that a content system tells itself', () => {
    const keywords = [
      'Ports',
      'type: news',
      'source:tagname:Ellery Desk',
      '/article',
      'stream-23822227',
      'Agenda 2030',
      'Covid-19',
    ]
    expect(matterOf({ head: article({ keywords, articleSection: 'front-page' }), body: story })).toMatchObject({
      tags: ['Ports', 'Agenda 2030', 'Covid-19'],
    })
    expect(matterOf({ head: article({ articleSection: 'front-page' }), body: story }).section).toBeUndefined()
  })

  it('do not take the title for a tag', () => {
    const head = '<title>The heron of the mill</title><meta name="keywords" content="The heron of the mill, birds">'
    expect(matterOf({ head, body: `<h1>The heron of the mill</h1>${story}` }).tags).toEqual(['birds'])
  })
})
