// @ts-check
/** Grammars of inputs: pages, dumps and crawls as real ones are made, and as nobody makes them. */
import fc from 'fast-check'

const WORDS =
  'harbour ferry Monday 42 Größe 船 ночь مرحبا a I costs $5 10² foo_bar C:\\temp <b> & &amp; --- *** # > ``` | \u0000 \u200b \ud800'.split(
    ' ',
  )
const TAGS =
  'div p span a ul ol li table tr td th thead tbody pre code blockquote h1 h2 h3 em strong b i del sub sup br hr img figure figcaption article main nav header footer aside section form input button select option template noscript iframe svg math mi script style title meta dl dt dd details summary video textarea'.split(
    ' ',
  )
const ATTRIBUTES = [
  'class="content"',
  'class="comment-list"',
  'class="language-js"',
  'id="main"',
  'hidden',
  'style="display:none"',
  'aria-hidden="true"',
  'href="https://example.org/?utm_source=x"',
  'href="javascript:alert(1)"',
  'src="a.png"',
  'data-src="b.png"',
  'alt="a ] b"',
  'colspan="1000"',
  'rowspan="0"',
  'datetime="2024-02-30"',
  'itemprop="author"',
  'role="navigation"',
  'lang="ja"',
  'dir="rtl"',
]

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))

/** @type {{markup: fc.Arbitrary<string>, node: fc.Arbitrary<string>}} */
const { markup } = fc.letrec((/** @type {fc.LetrecLooselyTypedTie} */ tie) => ({
  markup: fc.array(tie('node'), { maxLength: 8 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    sentence,
    fc
      .record({
        tag: fc.constantFrom(...TAGS),
        attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }),
        inside: tie('markup'),
        isClosed: fc.boolean(),
        copies: fc.constantFrom(1, 1, 1, 1, 2, 30),
      })
      .map(({ tag, attributes, inside, isClosed, copies }) =>
        `<${[tag, ...attributes].join(' ')}>${inside}${isClosed ? `</${tag}>` : ''}`.repeat(
          String(inside).length < 2000 ? copies : 1,
        ),
      ),
  ),
}))

/** HTML, mostly broken. */
export const html = /** @type {fc.Arbitrary<string>} */ (markup)

const line = fc.oneof(
  sentence,
  fc.constantFrom(
    'Menu',
    'Share',
    'Read more',
    'chevron_right',
    '• item',
    '1. first',
    'a\tb\tc',
    '',
    '   ',
    'By Ada Okonkwo',
    '3 March 2024',
    'Home > News > Boats',
    'https://example.org/',
  ),
)

/** Pages that were flattened to text. */
export const dump = fc
  .record({ lines: fc.array(line, { maxLength: 80 }), end: fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\u2028') })
  .map(({ lines, end }) => lines.join(end))

const mark = fc.oneof(
  sentence,
  line,
  fc.constantFrom(
    '# Boats',
    '## What worked',
    '* [Home](/)',
    '  * [Boats](/boats "all of them")',
    '![a boat](/a.jpg)',
    '[![a boat](/a.jpg)](/a)',
    '[run](javascript:alert(1))',
    '[x]: data:text/html,x',
    '> She said',
    '> > that',
    '```js',
    '```',
    '~~~',
    '| a | b |',
    '| - | - |',
    '1. one',
    '   two',
    '- [x] done',
    '---',
    '===',
    '<div hidden>',
    '</div>',
    '<script>x()</script>',
    'a<br>b **c** _d_ ~~e~~ `f`',
    '[^1] and [^1]: note',
    '\\[not a link\\](x)',
  ),
)

/** Pages that were scraped as Markdown, with menus and all. */
export const markdown = fc
  .array(mark, { maxLength: 60 })
  .map((lines) => ['[Skip](#main) [Home](/) [Boats](/boats)', '', ...lines].join('\n'))

/** JSON lines, some of which are none. */
export const jsonl = fc
  .array(
    fc.oneof(
      html.map((page) => JSON.stringify({ html: page })),
      dump.map((text) => JSON.stringify({ id: 'x', text, url: 'https://example.org/' })),
      fc.json(),
      sentence,
      fc.constantFrom('', '{}', '{"html": 5}', '{"text": "a", "html": "b"}', '{"text": "cut'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => Buffer.from(lines.join('\n')))

const field = fc.constantFrom(
  'WARC-Type: response',
  'WARC-Type: conversion',
  'WARC-Type: resource',
  'WARC-Type: revisit',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'WARC-Target-URI: https://example.org/',
  'WARC-Record-ID: <urn:x:1>',
  'WARC-Date: 2024-01-01T00:00:00Z',
  'Content-Type: text/html',
  'no field',
)

const record = fc
  .record({ fields: fc.array(field, { maxLength: 6 }), body: html, isTrue: fc.boolean() })
  .map(({ fields, body, isTrue }) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
    const all = isTrue
      ? [
          'WARC-Type: response',
          `Content-Length: ${Buffer.byteLength(http)}`,
          ...fields.filter((each) => !/^(?:Content-L|WARC-Ty)/.test(each)),
        ]
      : fields
    return `WARC/1.0\r\n${all.join('\r\n')}\r\n\r\n${http}\r\n\r\n`
  })

/** Web archives, some of whose records are broken. */
export const warc = fc
  .array(fc.oneof({ weight: 4, arbitrary: record }, { weight: 1, arbitrary: sentence }), { minLength: 1, maxLength: 8 })
  .map((parts) => Buffer.from(parts.join('')))
