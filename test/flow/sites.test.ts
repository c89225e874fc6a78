import { describe, expect, it } from 'vitest'
import { clean, cleanStream } from '../../src/flow/clean.js'

const prose =
  'The mill by the bridge was opened in the spring, and the people of the valley came to see it, after all these years.'
const html = `<title>A mill opens</title><main><h1>A mill opens</h1>${`<p>${prose}</p>`.repeat(3)}<p class="promo">Come to our shop, where we sell flour of the mill.</p></main>`
const sites = { 'example.org': { drop: ['.promo'] } }

const reasonOf = async (url: string | undefined, page = html): Promise<string | undefined> => {
  const outcome = await clean({ html: page, ...(url === undefined ? {} : { url }) }, { sites, explain: 'blocks' })
  const blocks = 'explanation' in outcome ? outcome.explanation : undefined
  return blocks?.find(({ text }) => text.startsWith('Come to our shop'))?.reason
}

describe('rules for sites', () => {
  it('hold for the pages of their site, known by the address of the record or by that of the page', async () => {
    expect(await reasonOf('https://www.example.org/mill')).toBe('site-rule')
    expect(await reasonOf(undefined, `<link rel="canonical" href="https://example.org/mill">${html}`)).toBe('site-rule')
    expect(await reasonOf('https://example.net/mill')).not.toBe('site-rule')
    expect(await reasonOf(undefined)).not.toBe('site-rule')
  })

  it('are refused before the first page when a selector is none', async () => {
    const wrong = { sites: { 'example.org': { keep: ['p['] } } }
    await expect(clean({ html }, wrong)).rejects.toMatchObject({ code: 'E_USAGE' })
    await expect(cleanStream([{ html }], wrong).next()).rejects.toMatchObject({ code: 'E_USAGE' })
  })
})
