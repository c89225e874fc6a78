import { describe, expect, it } from 'vitest'
import { clean } from '../../src/flow/clean.js'

const sentence = 'The ferry left the harbour of Velden in the morning, and nobody had expected it before noon. '
const article = (inside: string): string =>
  `<!doctype html><html lang="en"><title>Ferry</title><body><article><h1>Ferry</h1>${inside}</article></body></html>`

async function flagsOf(html: string): Promise<readonly string[]> {
  const outcome = await clean({ html })
  return 'flags' in outcome ? outcome.flags : ['no document']
}

describe('the flags of a document', () => {
  const plain = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p>`
  const attributes = (count: number): string => Array.from({ length: count }, (_, index) => ` a${index}=1`).join('')

  it('are none for a page of which nothing had to be cut', async () => {
    expect(await flagsOf(article(`${plain}<p${attributes(512)}>${sentence}</p>`))).toEqual([])
  })

  it('tell of attributes that were cut, on this page and not on the next', async () => {
    expect(await flagsOf(article(`${plain}<p${attributes(513)}>${sentence}</p>`))).toEqual(['attributes-cut'])
    expect(await flagsOf(article(plain))).toEqual([])
  })

  it('tell of fewer attributes that were cut, where fewer are allowed', async () => {
    const outcome = await clean({ html: article(`${plain}<p a=1 b=2 c=3>${sentence}</p>`) }, { maxAttributes: 2 })
    expect(outcome).toMatchObject({ flags: ['attributes-cut'] })
  })

  it('tell of formatting elements that are never closed', async () => {
    const open = Array.from({ length: 40 }, (_, index) => `<b id=b${index}><p>${sentence}</p>`).join('')
    expect(await flagsOf(article(plain + open))).toEqual(['formatting-cut'])
  })

  it('tell of hidden text that is all the content there is', async () => {
    expect(await flagsOf(article(`<div style="display:none">${plain}</div>`))).toEqual(['hidden-text-kept'])
    expect(await flagsOf(article(`${plain}<div style="display:none"><p>Hidden words.</p></div>`))).toEqual([])
  })

  it('tell of characters that were misread before, and of their being put right', async () => {
    const page = article(
      `<p>${'The cafÃ© isnâ€™t open, the keeper said, and nobody knew why it had closed. '.repeat(4)}</p>`,
    )
    const kept = await clean({ html: page })
    expect(kept).toMatchObject({ flags: ['encoding-misread'], markdown: expect.stringContaining('cafÃ© isnâ€™t') })
    const mended = await clean({ html: page }, { encoding: 'mend' })
    expect(mended).toMatchObject({ flags: ['encoding-mended'], markdown: expect.stringContaining('café isn’t') })
    const dump = await clean(
      { text: `Ferry\n\n${'Det regnar pÃ¥ Ã¶n igen, och fÃ¤rjan gÃ¥r inte fÃ¶rrÃ¤n i morgon. '.repeat(4)}` },
      { encoding: 'mend' },
    )
    expect(dump).toMatchObject({
      flags: ['encoding-mended'],
      markdown: expect.stringContaining('på ön igen, och färjan går'),
    })
  })

  it('tell of text that opens at a click', async () => {
    const tab = `<div role="tabpanel" style="display:none">${plain}</div>`
    expect(await flagsOf(article(`${plain.replaceAll('Velden', 'Orsa')}${tab}`))).toEqual(['deferred-text-kept'])
  })

  it('tell of text that is kept though it is transparent, in a box without height, or hidden from screen readers', async () => {
    expect(await flagsOf(article(`<div style="opacity: 0;">${plain}</div>`))).toEqual(['deferred-text-kept'])
    expect(await flagsOf(article(`<div style="height:0;overflow:hidden">${plain}</div>`))).toEqual([
      'deferred-text-kept',
    ])
    expect(await flagsOf(article(`<div style="opacity: 0.5">${plain}</div>`))).toEqual([])
    expect(await flagsOf(article(`<div aria-hidden="true">${plain}</div>`))).toEqual(['aria-hidden-kept'])
  })
})
