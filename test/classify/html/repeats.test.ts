import { describe, expect, it } from 'vitest'
import { dropBareHeadings } from '../../../src/classify/html/drop-bare-headings.js'
import { dropRepeats } from '../../../src/classify/html/drop-repeats.js'
import { measure } from '../../../src/classify/html/features/index.js'
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

describe('what leads elsewhere', () => {
  it.each([
    ['Read more', 'Ten ways to cook nettles'],
    ['Auch interessant', 'Zehn Wege, Nesseln zu kochen'],
    ['[Related', 'How the wheel was mended]'],
    ['Lire aussi', 'Dix façons de cuire les orties'],
  ])('goes where a line is a label and a link: %s', (label, title) => {
    const line = `${label}: ${title}`
    expect(verdictsOn(`<p>${label}: <a href="/other">${title}</a></p><p>${prose(60)}</p>`).get(line)?.[0]?.reason).toBe(
      'teaser',
    )
  })

  it('stays in a sentence that has a link', () => {
    const line =
      'Read more: the whole report of the mill, which the owners sent to the council in spring, is here to be read.'
    expect(
      verdictsOn(`<p>${line.replace('here', '<a href="/r">here</a>')}</p><p>${prose(60)}</p>`).get(line)?.[0]?.reason,
    ).not.toBe('teaser')
  })
})

describe('a heading at the end', () => {
  const judged = (html: string, keep: readonly string[]): readonly string[] => {
    const page = parseHtml(html)
    const verdicts: Verdict[] = page.blocks.map(({ text }) =>
      keep.includes(text)
        ? { role: text.startsWith('H:') ? 'heading' : 'body', fate: 'body', score: 0.9 }
        : { role: 'boilerplate', fate: 'dropped', reason: 'related', score: 0.1 },
    )
    const shown = dropBareHeadings(measure(page), verdicts)
    return page.blocks.filter(({ index }) => shown[index]?.fate === 'body').map(({ text }) => text)
  }
  const rest = '<p>Ten other pages that have something to say</p>'

  it('goes with the text behind it', () =>
    expect(judged(`<p>Text.</p><h2>H: more</h2>${rest}`, ['Text.', 'H: more'])).toEqual(['Text.']))

  it('goes with the table of contents that it heads, and stays with one that is kept', () => {
    const list = '<ul><li>The wheel</li><li>The race</li></ul><p>Text.</p>'
    expect(judged(`<h2>H: more</h2><b>Contents</b>${list}`, ['Contents', 'Text.', 'H: more'])).not.toContain('Contents')
    expect(judged(`<b>Contents</b>${list}`, ['Contents', 'The wheel', 'The race', 'Text.'])).toContain('Contents')
  })

  it('stays where nothing of note was dropped behind it, and in the midst', () => {
    expect(judged('<p>Text.</p><h2>H: more</h2><p>Share</p>', ['Text.', 'H: more'])).toContain('H: more')
    expect(judged(`<h2>H: more</h2>${rest}<p>Text.</p>`, ['Text.', 'H: more'])).toContain('H: more')
  })
})
