import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/parse/html/index.js'

const sentence = (at: number): string =>
  `In the year ${1800 + at} the people of the valley built a bridge of stone, and it stands there to this day.`
const sentences = (count: number): string[] => Array.from({ length: count }, (_, at) => sentence(at))
const shell = (scripts: string, body = '<div id="app"></div>'): string => `<!doctype html><body>${body}${scripts}`
const data = (value: unknown, type = 'application/json'): string =>
  `<script type="${type}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
const read = (html: string): { flags: readonly string[]; texts: string[] } => {
  const { flags, blocks } = parseHtml(html)
  return { flags, texts: blocks.map(({ text }) => text) }
}

describe('a page whose elements hold no text', () => {
  it('gives the text of its JSON-LD, a paragraph a line', () => {
    const article = { '@type': 'Article', headline: 'A bridge', articleBody: sentences(5).join('\n\n') }
    expect(read(shell(data({ '@graph': [article] }, 'application/ld+json')))).toEqual({
      flags: ['text-from-json-ld'],
      texts: sentences(5),
    })
  })

  it('gives the posts of its JSON-LD where there is no article', () => {
    const posts = sentences(5).map((text) => ({ '@type': 'Comment', text }))
    const thread = { '@type': 'DiscussionForumPosting', text: sentence(9), comment: posts }
    expect(read(shell(data(thread, 'application/ld+json'))).texts).toEqual([sentence(9), ...sentences(5)])
  })

  it('reads HTML inside of data as HTML, and references in plain text', () => {
    const body = `<h2>Stone &amp; lime</h2>${sentences(4)
      .map((text) => `<p>${text}</p>`)
      .join('')}<ul><li>one</ul>`
    const state = { props: { pageProps: { post: { slug: 'bridge', body } } } }
    expect(read(shell(data(state)))).toEqual({
      flags: ['text-from-script-data'],
      texts: ['Stone & lime', ...sentences(4), 'one'],
    })
    const plain = { articleBody: `${sentences(5).join('\n')}\nStone &amp; lime` }
    expect(read(shell(data(plain, 'application/ld+json'))).texts.at(-1)).toBe('Stone & lime')
  })

  it('gives the paragraphs of an editor in their order, its headings as headings, the words of a line together', () => {
    const content = sentences(5).map((text) => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: text.slice(0, 30) },
        { type: 'text', marks: ['bold'], text: text.slice(30) },
      ],
    }))
    const heading = { type: 'heading', content: [{ type: 'text', text: 'Stone' }] }
    const page = parseHtml(shell(data({ i18n: { close: sentence(70) }, doc: { content: [heading, ...content] } })))
    expect(page.blocks.map(({ text }) => text)).toEqual(['Stone', ...sentences(5)])
    expect(page.containers.at(page.blocks[0]?.container ?? -1)?.node).toMatchObject({ tagName: 'h2' })
  })

  it.each([
    ['as JSON', (json: string) => `window.__STATE__ = ${json};`],
    ['under a name in brackets', (json: string) => `var a=1;self["__DATA__"]=${json}`],
    ['as a string of JSON', (json: string) => `window.__STATE__ = JSON.parse(${JSON.stringify(json)})`],
    [
      'as a string in single quotes',
      (json: string) =>
        `window.__STATE__ = JSON.parse('${JSON.stringify(json).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}')`,
    ],
  ])('gives the state that a script sets %s', (_, script) => {
    const state = { posts: sentences(5).map((text, id) => ({ id, text, "it's": 'a {' })) }
    expect(read(shell(`<script>${script(JSON.stringify(state))}</script>`))).toEqual({
      flags: ['text-from-script-data'],
      texts: sentences(5),
    })
  })

  it('gives what its data holds beside the words of a notice', () => {
    const html = shell(data({ body: sentences(6).join('\n') }), '<noscript>Please enable JavaScript.</noscript>')
    expect(read(html).texts).toEqual(['Please enable JavaScript.', ...sentences(6)])
  })
})

describe('data that is no text of the page', () => {
  const body = data({ body: sentences(6).join('\n') })

  it.each([
    ['stands beside an article', shell(body, `<article>${sentences(5).join('<p>')}</article>`)],
    ['stands beside many labels', shell(body, '<ul>'.concat('<li>One product more'.repeat(60), '</ul>'))],
    ['stands beside an article that a script will show', shell(body, `<div hidden>${sentences(5).join('<p>')}</div>`)],
    ['is short', shell(data({ body: sentences(2).join('\n') }))],
    ['is code', shell(data({ body: sentences(6).join(' { color: red } ') }))],
    ['are the words of an interface', shell(data({ translations: { body: sentences(6).join('\n') } }))],
    ['is broken', shell(`<script>window.a = {"body": "${sentences(6).join('')}"; window.b = ["</script>`)],
    ['is JSON that ends too early', shell('<script type="application/json">{"body":</script>')],
    ['is of a type that nobody knows', shell(data({ body: sentences(6).join('\n') }, 'text/x-template'))],
  ])('is left alone when it %s', (_, html) => {
    const { flags, texts } = read(html)
    expect(flags).toEqual([])
    expect(texts).toEqual(parseHtml(html.replace(/<script.*<\/script>/s, '')).blocks.map(({ text }) => text))
  })

  it('does not stop a page that is full of half values', () => {
    const { flags } = read(shell(`<script>${'window.a={"b":['.repeat(20_000)}</script>`))
    expect(flags).toEqual([])
  })

  it('is read without recursion', () => {
    const deep = `${'{"a":['.repeat(20_000)}${JSON.stringify(sentences(6).join('\n'))}${']}'.repeat(20_000)}`
    expect(read(shell(`<script type="application/json">${deep}</script>`)).texts).toEqual(sentences(6))
  })
})
