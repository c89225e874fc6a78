import { beforeAll, describe, expect, it } from 'vitest'
import { classifyHtml } from '../../../src/classify/html/index.js'
import { judgeByModel } from '../../../src/classify/model/index.js'
import type { ClassifyOptions } from '../../../src/classify/options.js'
import { witnessReadability } from '../../../src/classify/readability/index.js'
import { addressIn } from '../../../src/classify/site/address-in.js'
import { checkSites } from '../../../src/classify/site/check-sites.js'
import { findRules } from '../../../src/classify/site/find-rules.js'
import { loadSelectors } from '../../../src/classify/site/selector.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { Page, Verdict } from '../../../src/types.js'
import { footer, nav, pageOf, paragraphs, prose } from '../html/pages.js'

beforeAll(loadSelectors)

const page = parseHtml(
  pageOf(
    `${nav}<main><h1>A mill opens</h1>${paragraphs(4)}<aside class="promo box" data-kind="ad"><p>${prose(40)}</p><p class="note">${prose(41)}</p></aside>` +
      `${paragraphs(3, 5)}</main><footer><p id="imprint">Printed by the people of the valley.</p></footer>${footer}`,
  ),
)

const engines: readonly (readonly [
  name: string,
  judge: (page: Page, options: ClassifyOptions) => Promise<readonly Verdict[]>,
])[] = [
  ['the rules', async (input, options) => classifyHtml(input, options)],
  ['the model', async (input, options) => judgeByModel(input, options).verdicts],
  ['Readability', witnessReadability],
]

describe.each(engines)('rules for a site, asked of %s', (_, judge) => {
  const verdictOn = async (text: string, options: Partial<ClassifyOptions>): Promise<Verdict | undefined> => {
    const verdicts = await judge(page, { focus: 'balanced', explain: 'blocks', ...options })
    return verdicts[page.blocks.findIndex((block) => block.text === text)]
  }

  it('drop what they name, and say which of them did', async () => {
    const verdict = await verdictOn(prose(2), { drop: ['main > p:first-of-type', 'main h1 ~ p'] })
    expect(verdict).toMatchObject({ fate: 'dropped', role: 'boilerplate', reason: 'site-rule' })
    expect(verdict?.because?.[0]).toEqual({ rule: 'site rule drop: main h1 ~ p', points: 0, reason: 'site-rule' })
  })

  it('keep what they name, whatever the engine thinks of it', async () => {
    const line = 'Printed by the people of the valley.'
    expect(await verdictOn(line, {})).toMatchObject({ fate: 'dropped' })
    const verdict = await verdictOn(line, { keep: ['#imprint'] })
    expect(verdict).toMatchObject({ fate: 'body' })
    expect(verdict?.because?.[0]).toEqual({ rule: 'site rule keep: #imprint', points: 0 })
  })

  it('of those inside each other the innermost counts', async () => {
    const rules = { drop: ['.promo[data-kind=ad]'], keep: ['aside p.note'] }
    expect(await verdictOn(prose(40), rules)).toMatchObject({ fate: 'dropped', reason: 'site-rule' })
    expect(await verdictOn(prose(41), rules)).toMatchObject({ fate: 'body' })
  })

  it('keep a headline in the text when they name it', async () => {
    expect(await verdictOn('A mill opens', { keep: ['h1'] })).toMatchObject({ fate: 'body' })
    expect(await verdictOn('A mill opens', { drop: ['h1'] })).toMatchObject({ fate: 'dropped' })
  })
})

describe('selectors', () => {
  it.each([
    ['an attribute', '[data-kind="ad"]'],
    ['a class in capitals', '.promo.box'],
    ['what stands inside', 'aside:has(> .note)'],
    ['what stands before', 'p + aside'],
    ['a text', 'aside:contains("valley")'],
    ['a place', 'main > :nth-child(6)'],
  ])('may ask for %s', (_, selector) => {
    const verdicts = classifyHtml(page, { focus: 'balanced', explain: 'none', drop: [selector] })
    const dropped = page.blocks.filter(({ index }) => verdicts[index]?.reason === 'site-rule').map(({ text }) => text)
    expect(dropped).toEqual([prose(40), prose(41)])
  })

  it.each(['p:', '.promo >> p', 'p[', ':unknown-thing', '', 'p::before'])(
    'that are none are refused before the first page: %s',
    async (selector) => {
      await expect(checkSites({ 'example.org': { drop: [selector] } })).rejects.toThrow(
        expect.objectContaining({ code: 'E_USAGE', message: expect.stringContaining(`not \`${selector}\``) }),
      )
    },
  )

  it('that are right are not', async () => {
    await checkSites({ 'example.org': { keep: ['main, .a > b'], drop: ['#c'] }, 'example.net': {} })
  })
})

describe('the rules of a page', () => {
  const own = { focus: 'recall' } as const
  const general = { focus: 'precision' } as const
  const sites = { 'example.org': general, 'blog.Example.org': own }

  it.each([
    ['https://example.org/a', general],
    ['http://www.example.org:8080/a', general],
    ['https://blog.example.org/', own],
    ['https://a.blog.example.org/', own],
    ['https://notexample.org/', undefined],
    ['https://example.org.evil.net/', undefined],
    ['example.org', undefined],
    [undefined, undefined],
  ])('are those of the longest host that fits: %s', (url, rules) => {
    expect(findRules(sites, url)).toBe(rules)
  })

  it('are found by the address that the page gives itself', () => {
    const graph = '<meta property="og:url" content="https://example.org/graph">'
    const address = (head: string) => addressIn(parseHtml(`<head>${head}</head><p>a`).tree)
    expect(address(graph)).toBe('https://example.org/graph')
    expect(address(`${graph}<link rel="canonical" href="https://example.org/link">`)).toBe('https://example.org/link')
    expect(address('')).toBeUndefined()
    expect(addressIn({ type: 'root', children: [] })).toBeUndefined()
  })
})
