import fc from 'fast-check'

/** Pieces of text that Markdown might take for its own. */
const pieces = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '][',
    '!',
    '![',
    '<',
    '<b>',
    '</p>',
    '<!--',
    '<script>',
  ],
  ...[
    '&',
    '&amp;',
    '&#60;',
    '&copy',
    '#',
    '# ',
    '##',
    '- ',
    '-',
    '--',
    '---',
    '+ ',
    '+++',
    '1. ',
    '1)',
    '2. x',
    '10.',
    '> ',
    '>',
  ],
  ...[
    '|',
    '|-|',
    '||',
    '\\',
    '\\*',
    '\\\\',
    '=',
    '===',
    ':-',
    ':',
    '[x] ',
    '[ ] ',
    '[^1]',
    '[a]: b',
    '"',
    "'",
    '$',
    '$$',
    '$5',
    '• ',
    '☐ ',
    '[!NOTE]',
    '[^1]: ',
    '^',
    '{',
    '}',
  ],
  ...[
    'www.a.example',
    'https://a.example/b_c',
    'http://a.example/_b_*',
    'x@a.example',
    'x_y@a.example',
    'https://',
    '://',
    '@',
    'ftp://a',
  ],
  ...[
    'a',
    'b',
    'word',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '“',
    '”',
    '。',
    '文',
    '字',
    'é',
    '😀',
    '…',
    '5',
    '1',
    '²',
    '\u200b',
    '%',
    '/',
  ],
]
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;'))

const inlineNames = ['em', 'strong', 'b', 'i', 'del', 'code', 'span', 'q', 'sup', 'sub', 'u']
const address = fc.constantFrom(
  '/a',
  'https://a.example/b(c)',
  'x.html?a=1&amp;copy;=2',
  'https://a.example/',
  '#top',
  'javascript:x',
  'a b|c',
  'mailto:x@a.example',
)

/** A formula as KaTeX leaves it. */
const formula = fc
  .constantFrom('x', 'a_b', '\\frac{1}{2}', 'a|b', '*x*', '`', 'x$y', '\\$', '[a](b)')
  .map((tex) => `<span class="katex"><math><annotation encoding="application/x-tex">${tex}</annotation></math>f</span>`)
const marker = fc.constantFrom('1', '2').map((id) => `<sup><a href="#fn${id}">${id}</a></sup>`)
const note = fc.constantFrom('1', '2')

const table = (rows: string[][]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const list = ([name, items]: [string, string[]]): string =>
  `<${name}>${items.map((item) => (item.length % 5 === 0 ? item : `<li>${item}</li>`)).join('')}</${name}>`
const wrap = ([tag, inside]: [string, string]): string => `<${tag}>${inside}</${tag.split(' ')[0]}>`

const { phrasing, blocks } = fc.letrec<{ phrasing: string; inline: string; block: string; blocks: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.oneof(formula, marker) },
    { weight: 1, arbitrary: fc.constantFrom('<br>', '<br><br>', '<img src="/p.jpg" alt="a*b [c]">', '<wbr>') },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...inlineNames), tie('phrasing'))
        .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(address, tie('phrasing')).map(([href, inside]) => `<a href="${href}">${inside}</a>`),
    },
  ),
  phrasing: fc
    .array(tie('inline'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' })
    .map((parts) => parts.join('')),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    { weight: 4, arbitrary: tie('phrasing').map((inside) => `<p>${inside}</p>`) },
    { weight: 1, arbitrary: tie('phrasing').map((inside) => `<div>${inside}</div>`) },
    { weight: 1, arbitrary: tie('phrasing') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('h1', 'h2', 'h4', 'h6'), tie('phrasing'))
        .map(([name, inside]) => `<${name}>${inside}</${name}>`),
    },
    { weight: 1, arbitrary: text.map((inside) => `<pre><code class="language-js">${inside}</code></pre>`) },
    { weight: 1, arbitrary: fc.constantFrom('<hr>', '<iframe src="https://vimeo.com/1"></iframe>') },
    {
      weight: 1,
      arbitrary: fc.tuple(note, tie('blocks')).map(([id, inside]) => `<ol><li id="fn${id}">${inside}</li></ol>`),
    },
    { weight: 1, arbitrary: tie('blocks').map((inside) => `<div class="admonition note">${inside}</div>`) },
    {
      weight: 1,
      arbitrary: tie('blocks').map((inside) => `<ul><li><input type="checkbox" disabled>${inside}</li></ul>`),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('phrasing'), { minLength: 3, maxLength: 3 })
        .map(
          (values) =>
            `<div class="specs">${values.map((value) => `<div><div>k</div><div>${value}</div></div>`).join('')}</div>`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(tie('phrasing'), { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
        .map(table),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }))
        .map(list),
    },
    { weight: 1, arbitrary: tie('blocks').map((inside) => `<blockquote>${inside}</blockquote>`) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('phrasing'), tie('blocks'))
        .map(([term, inside]) => `<dl><dt>${term}</dt><dd>${inside}</dd></dl>`),
    },
    {
      weight: 1,
      arbitrary: tie('phrasing').map(
        (inside) => `<figure><img src="/f.jpg" alt="f"><figcaption>${inside}</figcaption></figure>`,
      ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('strong', 'em', 'a href="/b"'), tie('blocks')).map(wrap) },
  ),
  blocks: fc
    .array(tie('block'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' })
    .map((parts) => parts.join('')),
}))

/** The body of a page that is all main content: blocks in blocks, marks in marks, and text that looks like Markdown. */
export const bodies = blocks
/** What stands in one line. */
export const lines = phrasing
