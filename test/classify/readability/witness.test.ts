import { describe, expect, it } from 'vitest'
import { witnessReadability } from '../../../src/classify/readability/index.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { Verdict } from '../../../src/types.js'

const options = { focus: 'balanced', explain: 'none' } as const
const sentence = 'The harbour was quiet, the boats lay still, and nobody expected the ferry before noon.'

const kept = async (html: string): Promise<string[]> => {
  const page = parseHtml(html)
  const verdicts = await witnessReadability(page, options)
  return page.blocks.filter(({ index }) => verdicts[index]?.fate === 'body').map(({ text }) => text)
}
const verdictOn = async (html: string, start: string): Promise<Verdict | undefined> => {
  const page = parseHtml(html)
  const verdicts = await witnessReadability(page, options)
  return verdicts[page.blocks.find(({ text }) => text.startsWith(start))?.index ?? -1]
}

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>Day ${at}. ${sentence} ${sentence}</p>`).join('')
const article = `<!doctype html><title>Ferry days</title><nav><ul><li><a href=/>Home</a><li><a href=/b>Boats</a></ul></nav>
  <div id=main><h2>Waiting</h2>${paragraphs(6)}<ul><li>${sentence}</ul></div><footer><p>All rights reserved</p></footer>`

describe('the readability witness', () => {
  it('keeps the article and drops what is around it, with a reason', async () => {
    const texts = await kept(article)
    expect(texts).toHaveLength(8)
    expect(texts[0]).toBe('Waiting')
    expect(await verdictOn(article, 'Boats')).toMatchObject({ fate: 'dropped', reason: 'outside-main-content' })
    expect(await verdictOn(article, 'All rights')).toMatchObject({ fate: 'dropped', reason: 'outside-main-content' })
  })

  it('gives each block a role by its elements', async () => {
    expect(await verdictOn(article, 'Waiting')).toMatchObject({ role: 'heading', fate: 'body' })
    expect(await verdictOn(article, 'The harbour')).toMatchObject({ role: 'item', fate: 'body' })
  })

  it('follows the text through the second and third try, when the page is parsed anew', async () => {
    expect(await kept(`<div class=comment><p>${sentence}</p></div>`)).toEqual([sentence])
  })

  it('follows text that stands in a <div> beside breaks and inline elements', async () => {
    const lines = Array.from({ length: 8 }, (_, at) => `Line ${at}: <b>${at}</b> ${sentence} ${sentence}`)
    const texts = await kept(`<div><div>${lines.join('<br><br>')}</div></div>`)
    expect(texts).toEqual(lines.map((line) => line.replace(/<\/?b>/g, '')))
  })

  it('keeps nothing on a page without an article, and does not fail', async () => {
    expect(await kept('<p>')).toEqual([])
    expect(await kept('<frameset><frame src=x></frameset>')).toEqual([])
  })

  it('takes tag and attribute names that a DOM refuses', async () => {
    const texts = await kept(`<article><x{y <{{z}} "="a" ☃=1 'b>${paragraphs(5)}</article>`)
    expect(texts).toHaveLength(5)
  })

  it('neither runs a script nor fetches anything', async () => {
    const page = `<script>document.body.textContent = ''</script><img src="http://127.0.0.1:9/x.png" onerror="throw 1">
      <link rel=stylesheet href="http://127.0.0.1:9/x.css"><iframe src="http://127.0.0.1:9/"></iframe>${paragraphs(5)}`
    expect(await kept(page)).toHaveLength(5)
  })

  it('refuses a page that would take it minutes, and says why', async () => {
    const cells = parseHtml(`<table><tr>${'<td>1'.repeat(20_000)}</table>`)
    await expect(witnessReadability(cells, options)).rejects.toThrow(/at most 2000 siblings/)
  })

  it('keeps the rule that spoke when an explanation is asked for', async () => {
    const [first] = await witnessReadability(parseHtml(article), { ...options, explain: 'blocks' })
    expect(first?.because).toContainEqual({ rule: 'readability', points: -3, reason: 'outside-main-content' })
  })
})
