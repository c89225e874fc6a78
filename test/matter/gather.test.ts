import { beforeAll, describe, expect, it } from 'vitest'
import { gatherMatter, prepareMatter } from '../../src/matter/index.js'
import { parseHtml } from '../../src/parse/index.js'
import type { Block, Matter, Role, SourceRecord, Verdict } from '../../src/types.js'

beforeAll(prepareMatter)

const keep: Verdict = { role: 'body', fate: 'body', score: 1 }

interface Given {
  readonly head?: string
  readonly body?: string
  readonly record?: Partial<SourceRecord>
  /** The role of a block by its text; `body` for all others. */
  readonly roles?: Readonly<Record<string, Role>>
}

function matterOf({ head = '', body = '', record = {}, roles = {} }: Given): Matter {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const page = parseHtml(html)
  const verdict = ({ text }: Block): Verdict => {
    const role = roles[text]
    return role === undefined ? keep : { role, fate: 'matter', score: 1 }
  }
  const whole: SourceRecord = {
    id: 'a',
    kind: 'html',
    content: html,
    bytes: html.length,
    place: { file: 'a' },
    path: 'a',
    ...record,
  }
  return gatherMatter({
    page,
    verdicts: page.blocks.map(verdict),
    record: whole,
    digest: (text) => `${text.length}`.padStart(64, '0'),
  }).matter
}

const jsonLd = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

describe('title', () => {
  it.each([
    [
      'the site’s name would stay',
      {
        head: '<title>A heron at the mill | The Daily Lark</title><meta property="og:site_name" content="The Daily Lark">',
      },
    ],
    [
      'the site’s host would stay',
      {
        head: '<title>A heron at the mill - Dailylark</title>',
        record: { url: 'https://www.dailylark.example/heron' },
      },
    ],
    [
      'the site’s name in front would stay',
      {
        head: '<title>The Daily Lark: x</title><meta property="og:title" content="Daily Lark | A heron at the mill"><meta property="og:site_name" content="The Daily Lark">',
      },
    ],
    ['an unnamed site behind a bar would stay', { head: '<title>A heron at the mill | Lark &amp; Sons</title>' }],
    [
      'the headline would give way to the search engine’s title',
      {
        head: '<title>Heron seen at mill: what we know | Lark</title>',
        body: '<h1>A heron at the mill</h1>',
        roles: {},
        named: 'A heron at the mill',
      },
    ],
    [
      'the kicker would stay in front',
      {
        head: '<meta property="og:title" content="A heron at the mill">',
        body: '<h1><span>Nature</span> A heron at the mill</h1>',
      },
    ],
    [
      'the logo’s heading would be taken',
      {
        head: '<title>A heron at the mill — Lark</title><meta property="og:site_name" content="Lark">',
        body: '<header><h1>Lark</h1></header><h1>A heron at the mill</h1>',
      },
    ],
    ['entities would stay encoded', { head: jsonLd({ '@type': 'Article', headline: 'A heron at&amp;nbsp;the mill' }) }],
  ])('%s', (_, given) => {
    const named =
      'named' in given
        ? { ...given, head: `${given.head}<meta property="article:published_time" content="2024-03-08">` }
        : given
    expect(matterOf(named).title).toBe('A heron at the mill')
  })

  it('a dash that belongs to the title would be cut', () => {
    expect(matterOf({ head: '<title>Heron - the bird of the year</title>' }).title).toBe('Heron - the bird of the year')
  })

  it('controls and overrides of direction would reach the reader', () => {
    expect(
      matterOf({ head: '<meta property="og:title" content="A &#x1b;[31mheron&#x202e; at&#x200b; the mill">' }).title,
    ).toBe('A [31mheron at the mill')
  })
})

describe('author', () => {
  it.each([
    [
      'as a thing',
      { head: jsonLd({ '@type': 'Article', headline: 'x', author: { '@type': 'Person', name: 'Ana Berg' } }) },
    ],
    ['as a text', { head: jsonLd({ '@type': 'Article', headline: 'x', author: 'Ana Berg' }) }],
    ['in a meta element', { head: '<meta name="author" content="Ana Berg">' }],
    [
      'in microdata',
      {
        body: '<article itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Berg</b></span></article>',
      },
    ],
    ['behind rel=author', { body: '<h1>x</h1><p>By <a rel="author" href="/ana">Ana Berg</a></p>' }],
    ['in a byline', { body: '<h1>x</h1><div class="post-byline">By Ana Berg, 8 March 2024</div>' }],
    ['in a line without a mark', { body: '<h1>x</h1><p>By Ana Berg</p><p>The heron stood in the water.</p>' }],
    [
      'although the site signs first',
      {
        head: `<meta property="og:site_name" content="Lark">${jsonLd({ '@type': 'Article', headline: 'x', author: { '@type': 'Organization', name: 'Lark' } })}`,
        body: '<h1>x</h1><p class="byline">By Ana Berg</p>',
      },
    ],
    [
      'although a login comes first',
      { head: '<meta name="author" content="ana.berg2">', body: '<h1>x</h1><p class="byline">By Ana Berg</p>' },
    ],
  ])('would be missed %s', (_, given) => {
    expect(matterOf(given).author).toEqual(['Ana Berg'])
  })

  it.each([
    [
      'a commenter',
      { body: '<h1>x</h1><section class="comments"><span class="comment-author">Carl Dahl</span></section>' },
    ],
    ['an address', { head: '<meta property="article:author" content="https://example.org/ana">' }],
    [
      'the authors of a list of articles',
      {
        body:
          '<h1>News</h1>' +
          ['Ana Berg', 'Carl Dahl', 'Eva Falk', 'Gil Hahn', 'Ida Jung']
            .map((name) => `<div>${'<i></i>'.repeat(15)}<span class="author">${name}</span></div>`)
            .join(''),
      },
    ],
    [
      'a button',
      { body: '<h1>x</h1><div class="confirmation">Remove Product?</div><a class="writeReview">Write a Review</a>' },
    ],
  ])('%s would be taken', (_, given) => {
    expect(matterOf(given).author).toBeUndefined()
  })
})

describe('date', () => {
  it.each([
    [
      'from JSON-LD',
      {
        head: jsonLd({
          '@type': 'Article',
          headline: 'x',
          author: 'Ana Berg',
          datePublished: '2024-03-08T01:35:00+02:00',
        }),
      },
      '2024-03-08T01:35:00+02:00',
    ],
    [
      'from meta',
      { head: '<meta property="article:published_time" content="2024-03-08 01:35:00Z">' },
      '2024-03-08T01:35:00Z',
    ],
    ['from a time element', { body: '<h1>x</h1><time datetime="2024-03-08">yesterday</time>' }, '2024-03-08'],
    ['from print', { body: '<h1>x</h1><p class="post-date">8 March 2024</p>' }, '2024-03-08'],
    ['from print without a mark', { body: '<h1>x</h1><p>Published March 8, 2024</p>' }, '2024-03-08'],
    ['from the address', { record: { url: 'https://example.org/2024/03/08/heron' } }, '2024-03-08'],
    [
      'in the reader’s zone',
      {
        head: '<meta property="article:published_time" content="2024-03-09T01:35:00Z">',
        body: '<h1>x</h1><time datetime="2024-03-08T20:35:00-05:00">March 8</time>',
      },
      '2024-03-08T20:35:00-05:00',
    ],
  ])('would be missed %s', (_, given, date) => {
    expect(matterOf(given).date).toBe(date)
  })

  it.each([
    [
      'a date after the crawl',
      {
        head: '<meta property="article:published_time" content="2024-03-12">',
        record: { crawled: '2024-03-08T00:00:00Z' },
      },
    ],
    ['the date of a change', { head: jsonLd({ '@type': 'NewsArticle', headline: 'x', dateModified: '2024-03-08' }) }],
    ['the year of a copyright', { body: '<h1>x</h1><p>© March 8, 2024 Lark</p>' }],
    ['the date of a related story', { body: '<h1>x</h1><aside><time datetime="2024-03-08">8 March</time></aside>' }],
    ['the release of a product', { head: jsonLd({ '@type': 'Product', name: 'Lamp', datePublished: '2024-03-08' }) }],
    ['an unset clock', { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">' }],
  ])('%s would be taken', (_, given) => {
    expect(matterOf(given).date).toBeUndefined()
  })
})

describe('the other fields', () => {
  const head = `<base href="https://example.org/news/"><link rel="canonical" href="/news/heron"><meta property="og:site_name" content="Lark">
    <meta property="og:image" content="javascript:alert(1)"><meta name="twitter:image" content="../heron.jpg"><meta name="keywords" content="heron, mill, Heron">
    ${jsonLd({ '@type': 'NewsArticle', headline: 'A heron', articleSection: 'Nature', dateModified: '2024-03-09', image: { '@type': 'ImageObject', url: 'https://example.org/heron.jpg', caption: 'The heron', creditText: 'Ana Berg' } })}`

  it('would be wrong', () => {
    expect(matterOf({ head, body: '<p>one two three</p>', record: { crawled: '2024-03-10T00:00:00Z' } })).toMatchObject(
      {
        modified: '2024-03-09',
        source: 'https://example.org/news/heron',
        site: 'Lark',
        section: 'Nature',
        tags: ['heron', 'mill'],
        image: 'https://example.org/heron.jpg',
        image_caption: 'The heron',
        image_credit: 'Ana Berg',
        type: 'article',
        words: 3,
        crawled: '2024-03-10T00:00:00Z',
        content_hash: '0000000000000000',
      },
    )
  })

  it('the dek would give way to the description for search engines', () => {
    const dek = 'It stood there all morning and nobody looked'
    expect(
      matterOf({
        head: '<meta name="description" content="Read all about the heron here">',
        body: `<p>${dek}</p>`,
        roles: { [dek]: 'dek' },
      }).description,
    ).toBe(dek)
  })

  it('an empty page would invent something', () => {
    expect(matterOf({ body: '' })).toEqual({ words: 0 })
  })
})

describe('lang', () => {
  const german =
    'Der Reiher stand fast den ganzen Vormittag im seichten Wasser, und niemand, der auf dem Weg zur Mühle an ihm vorbeiging, nahm Notiz von ihm.'
  const langOf = (lang: string, text: string): string | undefined => {
    const html = `<html${lang}><body><p>${text}</p></body></html>`
    const page = parseHtml(html)
    const record: SourceRecord = { id: 'a', kind: 'html', content: html, bytes: 1, place: { file: 'a' }, path: 'a' }
    return gatherMatter({ page, verdicts: page.blocks.map(() => keep), record }).matter.lang
  }

  it('would lose the region that is declared', () => expect(langOf(' lang="de_at"', german)).toBe('de-AT'))
  it('would trust a template', () => expect(langOf(' lang="en"', german)).toBe('de'))
  it('would not be detected', () => expect(langOf('', german)).toBe('de'))
  it('would doubt a declaration for a short text', () => expect(langOf(' lang="fr"', 'Menu')).toBe('fr'))
})
