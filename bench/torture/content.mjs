// @ts-check
import { parse } from 'yaml'
import { article, fill, page } from './pages.mjs'

/**
 * Pages whose content is meant to do something in whatever reads it later.
 * @param {string} markup
 * @param {string} [head]
 */
const around = (markup, head) => page(`${article().replace('</article>', '')}${markup}</article>`, head)
/** @param {string} text */
const html = (text) => ({ files: { 'page.html': text } })
/** @param {import('./case.js').Found} found */
const markdownOf = ({ outcomes }) => outcomes[0]?.markdown ?? ''

const SCHEMES = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java&#9;script:alert(1)',
  'java\nscript:alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  '\u0001javascript:alert(1)',
  'view-source:javascript:alert(1)',
  'file:///etc/passwd',
]

const ESCAPED = '&lt;script&gt;alert(1)&lt;/script&gt;'

const TITLES = [
  'C:\\Users',
  'it ends in \\',
  'yes',
  'no',
  '2001-01-01',
  '!!str a',
  '&a b',
  '*a',
  '- a',
  '? a',
  '# a',
  '{a: b}',
  '[a]',
  "'a",
  '"a',
  'a: b',
  'null',
  '~',
  '0x1f',
  '1e3',
  '.inf',
  '012',
  '@a',
  '`a',
  '%a',
  '| a',
  '> a',
  '---',
  '...',
  '\u0085a',
  '\u2028a',
  '<<',
  '=',
  'on',
  'off',
  'y',
  'n',
  'true',
  'a #b',
  ': a',
]

/** Ways to hide text from people. */
const HIDDEN = [
  '<p hidden>SECRET one</p>',
  '<p style="display:none">SECRET two</p>',
  '<p style="visibility:hidden">SECRET three</p>',
  '<p style="font-size:0">SECRET four</p>',
  '<p style="opacity:0">SECRET five</p>',
  '<p style="position:absolute;left:-9999px">SECRET six</p>',
  '<div style="height:0;overflow:hidden">SECRET seven</div>',
  '<p aria-hidden="true">SECRET eight</p>',
  '<template><p>SECRET nine</p></template>',
  '<p style="text-indent:-9999px">SECRET ten</p>',
  '<p style="clip:rect(0,0,0,0);position:absolute">SECRET eleven</p>',
  `<p>${[...'SECRET twelve'].map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0))).join('')}</p>`,
]

/** Flags that tell of text which people do not see. */
const KEPT_FLAGS = ['hidden-text-kept', 'deferred-text-kept', 'aria-hidden-kept']

/** @type {readonly import('./case.js').Case[]} */
export const content = [
  {
    number: 27,
    name: 'addresses that run scripts',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(
            size,
            (i) =>
              `<p>Read <a href="${SCHEMES[i % SCHEMES.length]}">this page</a> and <img src="${SCHEMES[i % SCHEMES.length]}" alt="that">.</p>`,
          ),
        ),
      ),
    check: (result) =>
      /script:|msgbox|data:text|file:/i.test(markdownOf(result)) ? 'an unsafe address is left' : undefined,
  },
  {
    number: 28,
    name: 'escaped script elements',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(size, (i) =>
            i % 2 === 0
              ? `<p>Write ${ESCAPED} here, number ${i}.</p>`
              : `<table><tr><td>a</td><td>${ESCAPED}</td></tr></table>`,
          ),
        ),
      ),
    check: (result) =>
      /(^|[^\\])<script/m.test(markdownOf(result).replace(/`[^`]*`/g, '')) ? 'raw HTML is left' : undefined,
  },
  {
    number: 29,
    name: 'line breaks in alt and title',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(
            size,
            (i) =>
              `<p>See <img src="https://example.org/${i}.png" alt="a\n\n# b ](x" title='c\n\n- "d'> and go on.</p>`,
          ),
        ),
      ),
    check: (result) => (/^# b|^- "d/m.test(markdownOf(result)) ? 'a line of an attribute became Markdown' : undefined),
  },
  {
    number: 30,
    name: 'comments, svg, math, iframes, noembed',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(
            size,
            () =>
              '<!--><script>alert(1)</script>--><svg><style><img src=x onerror=alert(1)></style></svg><math><mtext><table><mglyph><style><img src onerror=alert(1)></style></mglyph></table></mtext></math><iframe srcdoc="<script>alert(1)</script>"></iframe><noembed><img src=x onerror=alert(1)></noembed>',
          ),
        ),
      ),
    check: (result) =>
      /<\w+[^>]*onerror|<script|<iframe|<svg/i.test(markdownOf(result)) ? 'raw HTML is left' : undefined,
  },
  {
    number: 31,
    name: 'fences inside of code',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(
            size,
            (i) => `<pre><code class="language-a&#10;b">${'`'.repeat((i % 40) + 1)}\ncode ${i}\n~~~</code></pre>`,
          ),
        ),
      ),
    check: (result) =>
      /^`{3,}a$/m.test(markdownOf(result)) && /^b$/m.test(markdownOf(result))
        ? 'the language broke the fence'
        : undefined,
  },
  {
    number: 32,
    name: 'titles that YAML would misread',
    want: 'OK',
    make: (size) => ({
      files: {
        'crawl.jsonl': fill(
          size / 10,
          (i) =>
            `${JSON.stringify({ html: page(article()).replaceAll('Forty chairs', TITLES[i % TITLES.length] ?? '') })}\n`,
        ),
      },
    }),
    check: ({ outcomes }) =>
      outcomes.some(({ matter }) => matter && parse(JSON.stringify(matter.title ?? '')) !== (matter.title ?? ''))
        ? 'a title is read back differently'
        : undefined,
    kept: false,
  },
  {
    number: 33,
    name: 'a title that ends in a backslash, a date with a line break',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(size, () => '<p>The path C:\\Users\\ is a folder. </p>'),
          '<meta property="og:title" content="It ends in a \\"><meta property="article:published_time" content="2024-01-02\n03:04:05">',
        ),
      ),
  },
  {
    number: 34,
    name: 'a body of front matter',
    want: 'OK',
    make: (size) => html(around(fill(size, () => '<p>---</p><p>---js</p><p>title: no</p><p>---</p><hr>'))),
    check: (result) => (/^---/m.test(markdownOf(result)) ? 'a line of the body begins front matter' : undefined),
  },
  {
    number: 37,
    name: 'escape sequences in a title',
    want: 'OK',
    make: (size) =>
      html(
        around(
          fill(
            size,
            () =>
              '<p>\u001b[31mred\u001b[0m \u001b]8;;https://example.org\u0007link\u001b]8;;\u0007 \u009b2J \u202egnol\u202c text that is long enough.</p>',
          ),
        ),
      ),
    check: (result) => (/[^\P{Cc}\n\t]/u.test(markdownOf(result)) ? 'an escape sequence is left' : undefined),
  },
  {
    number: 38,
    name: 'commands for a CI log',
    want: 'OK',
    make: (size) =>
      html(around(fill(size, () => '<p>::add-mask::secret and ##[error]%0A::set-output name=x::y EOF</p>'))),
  },
  {
    number: 39,
    name: 'text that is hidden from people',
    want: 'OK',
    // Each way on a page of its own, so that what is said of one is not said of all.
    make: (size) => ({
      files: Object.fromEntries(HIDDEN.map((way, i) => [`${i}.html`, around(fill(size / HIDDEN.length, () => way))])),
    }),
    check: ({ outcomes }) => {
      const left = outcomes.filter(({ flags }) => !flags?.some((flag) => KEPT_FLAGS.includes(flag)))
      const ways = left.flatMap(({ markdown }) => /SECRET \w+/.exec(markdown ?? '')?.[0] ?? [])
      return ways.length === 0 ? undefined : `left: ${ways.join(', ')}`
    },
  },
]
