import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { rehypeUnscrape } from '../src/plugin.js'

const html =
  '<html lang="en"><head><title>Bridge closed for repairs</title></head><body><nav><ul><li><a href="/">Home</a><li><a href="/a">About</a></ul></nav><main><h1>Bridge closed for repairs</h1>' +
  '<p>The old bridge over the Ravn will be closed from the first of May, the council of the town said on Thursday, because its northern pillar has moved.</p>' +
  '<p>Engineers had warned of it for years, but the money was found only this spring, and the work is expected to last <a href="/until">until autumn</a>.</p></main></body></html>'

describe('rehypeUnscrape', () => {
  it('leaves the main content in the tree and the front matter on the file', async () => {
    const file = await rehype().use(rehypeUnscrape, { url: 'https://example.org/news/1' }).process(html)
    expect(String(file)).toContain('The old bridge over the Ravn')
    expect(String(file)).toContain('href="https://example.org/until"')
    expect(String(file)).not.toContain('About')
    expect(file.data.matter).toMatchObject({ title: 'Bridge closed for repairs', lang: 'en' })
    expect(file.data.unscrape?.counts.dropped).toBeGreaterThanOrEqual(2)
    expect(file.data.unscrape?.explanation).toBeUndefined()
  })

  it('does not say the title of the front matter again at the top of the body', async () => {
    const twice = html.replace('<main><h1>', '<h1>Bridge closed for repairs</h1><main><h1>').replaceAll('h1>', 'h2>')
    const file = await rehype().use(rehypeUnscrape).process(twice)
    expect(file.data.matter?.title).toBe('Bridge closed for repairs')
    expect(String(file)).toMatch(/^<p>The old bridge over the Ravn/)
  })

  it('accounts for every block when asked', async () => {
    const file = await rehype().use(rehypeUnscrape, { explain: 'blocks' }).process(html)
    const texts = file.data.unscrape?.explanation?.map(({ text }) => text)
    expect(texts).toContain('Home')
    expect(texts?.filter((text) => text === 'Bridge closed for repairs')).toHaveLength(1)
  })

  it('does not change the tree that it is given', async () => {
    const processor = rehype().use(rehypeUnscrape)
    const tree = rehype().parse(html)
    const before = structuredClone(tree)
    await processor.run(tree)
    expect(tree).toEqual(before)
  })
})
