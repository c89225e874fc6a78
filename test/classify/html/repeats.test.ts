import { describe, expect, it } from 'vitest'
import { dropRepeats } from '../../../src/classify/html/drop-repeats.js'
import { classifyHtml } from '../../../src/classify/html/index.js'
import { Scoreboard } from '../../../src/classify/scoreboard.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import type { Verdict } from '../../../src/types.js'
import { footer, nav, pageOf, paragraphs, prose } from './pages.js'

const sentence = prose(3, 1)

function verdictsOn(middle: string, head = '<meta property="og:type" content="article">'): Map<string, Verdict[]> {
  const html = pageOf(`${nav}<main><article><h1>A mill opens</h1>${paragraphs(8)}${middle}</article></main>${footer}`)
  const page = parseHtml(html.replace('<head>', `<head>${head}`))
  const verdicts = classifyHtml(page, { focus: 'balanced', explain: 'none' })
  const found = new Map<string, Verdict[]>()
  for (const { index, text } of page.blocks) {
    const verdict = verdicts[index]
    if (verdict !== undefined) found.set(text, [...(found.get(text) ?? []), verdict])
  }
  return found
}

describe('what is said twice', () => {
  it('goes as a pull quote where a quote repeats a sentence of the article', () =>
    expect(verdictsOn(`<blockquote><p>“${sentence}”</p></blockquote>`).get(`“${sentence}”`)?.[0]?.reason).toBe(
      'pull-quote',
    ))

  it('stays where a reader quotes another post', () =>
    expect(verdictsOn(`<blockquote><p>“${sentence}”</p></blockquote>`, '').get(`“${sentence}”`)?.[0]?.reason).not.toBe(
      'pull-quote',
    ))

  it('goes where a heading repeats the one before it, and stays where text stands between', () => {
    const page = parseHtml(
      '<h2>The wheel</h2><h2>The wheel</h2><p>It turns.</p><h2>The wheel</h2><p>Turn</p><p>Turn</p>',
    )
    const board = new Scoreboard(page.blocks.length)
    for (const { index } of page.blocks) board.add(index, 'all', 5)
    dropRepeats(page, board, 0.5)
    expect(page.blocks.map(({ index }) => board.reason(index))).toEqual([
      undefined,
      'repeat',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
