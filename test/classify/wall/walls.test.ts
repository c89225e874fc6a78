import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/flow/clean.js'
import { emptyReasonOf } from '../../../src/flow/empty-reason.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { EmptyReason } from '../../../src/types.js'
import { footer, nav, pageOf, paragraphs, prose } from '../html/pages.js'

const emptyOf = async (html: string): Promise<EmptyReason | undefined> => {
  const outcome = await clean({ html })
  return 'empty' in outcome ? outcome.empty : undefined
}

const login =
  '<h1>Sign in</h1><form><label>User name<input></label><label>Password<input type="password"></label><button>Sign in</button></form>'
const shop = '<p>You may also want to look at our front page, where we show what is new this week.</p>'

describe('a page that stands before another', () => {
  it.each<[string, EmptyReason, string]>([
    ['an error', 'error-page', pageOf(`${nav}<main><h1>Page not found</h1>${shop}</main>${footer}`, 'Example')],
    ['an error with its number', 'error-page', pageOf(`${nav}<h1>404 Not Found</h1><p>nginx</p>`, '404 Not Found')],
    [
      'an error that its title tells',
      'error-page',
      pageOf(`${nav}<main><p>Oh no.</p>${shop}</main>`, 'Seite nicht gefunden | Beispiel'),
    ],
    ['a server that does not answer', 'error-page', pageOf('<h1>502 Bad Gateway</h1>', '502 Bad Gateway')],
    [
      'a check for machines',
      'challenge',
      pageOf('<h2>Checking your browser before you go on to example.org</h2><p>Please wait.</p>', 'Just a moment...'),
    ],
    ['a login', 'login', pageOf(`${nav}<main>${login}</main>${footer}`, 'Sign in - Example')],
    [
      'a shell for scripts',
      'needs-scripts',
      pageOf('<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>', 'Example'),
    ],
    ['nothing at all', 'no-text', '<div id="root"></div>'],
    ['a menu', 'no-main-content', pageOf(nav, 'Example')],
    [
      'a question for consent',
      'consent',
      pageOf(
        '<div><h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services.</p><button>Reject all cookies</button><button>Accept all cookies</button><a>Cookie settings</a></div>',
        'Example',
      ),
    ],
  ])('gives no document and says that it is %s', async (_, reason, html) => {
    expect(await emptyOf(html)).toBe(reason)
  })

  it('is told in a dump too', async () => {
    const outcome = await clean({ text: 'Page not found\n\nHome\nNews\nSport\n' })
    expect(outcome).toMatchObject({ empty: 'error-page' })
  })
})

describe('a page that only looks like one', () => {
  it.each([
    ['a story of an error', pageOf(`${nav}<article><h1>Page not found</h1>${paragraphs(6)}</article>${footer}`)],
    [
      'a story with a login beside it',
      pageOf(`${nav}<aside>${login}</aside><article><h1>A mill opens</h1>${paragraphs(6)}</article>`),
    ],
    [
      'a short notice',
      pageOf(`${nav}<main><h1>The mill is closed</h1><p>${prose(1)}</p></main>${footer}`, 'The mill is closed'),
    ],
    ['a page about cookies', pageOf(`${nav}<main><h1>Cookies</h1>${paragraphs(8)}<p>We use cookies.</p></main>`)],
    [
      'a story beside a message for who has no scripts',
      pageOf(`<noscript>Please enable JavaScript.</noscript><main>${paragraphs(5)}</main>`),
    ],
  ])('gives its document: %s', async (_, html) => {
    expect(await emptyOf(html)).toBeUndefined()
  })
})

it('a document of less quality than was asked for is none, and says so', async () => {
  const html = pageOf(`${nav}<main><h1>A mill opens</h1>${paragraphs(6)}</main>${footer}`)
  const page = parseHtml(html)
  expect(emptyReasonOf(page, { text: prose(1), quality: 0.49 }, 0.5)).toBe('low-quality')
  expect(emptyReasonOf(page, { text: prose(1), quality: 0.5 }, 0.5)).toBeUndefined()
  expect(emptyReasonOf(page, { text: prose(1) }, 0.5)).toBeUndefined()
  const doubtful = pageOf(`${nav}<div>${paragraphs(1)}</div>${nav}<div>${paragraphs(1)}</div>${footer}`)
  expect(await clean({ html: doubtful }, { minQuality: 1 })).toMatchObject({ empty: 'low-quality' })
})
