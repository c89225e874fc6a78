import { describe, expect, it } from 'vitest'
import { addCompany } from '../../../src/classify/html/features/company.js'
import { measure } from '../../../src/classify/html/features/index.js'
import { firstLook, lastLook, secondLook } from '../../../src/classify/html/rules/index.js'
import { scorecard } from '../../../src/classify/html/rules/scorecard.js'
import { Scoreboard } from '../../../src/classify/scoreboard.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { footer, nav, pageOf, paragraphs, prose, sort } from './pages.js'

const rules = [...firstLook, ...secondLook, ...lastLook]

describe('the tables of rules', () => {
  it('list each rule once, by a name of small words', () => {
    const names = rules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('give finite points to every block, also of odd pages', () => {
    for (const html of ['', '<p></p>', '<a>x</a>', '<table><tr><td>1', pageOf(`${nav}${paragraphs(3)}${footer}`)]) {
      const context = measure(parseHtml(html))
      const board = new Scoreboard(context.page.blocks.length)
      for (const rule of firstLook) rule.apply(context, board)
      addCompany(
        context.columns,
        context,
        Float64Array.from(board.points, (points) => 1 / (1 + Math.exp(-points))),
      )
      for (const rule of [...secondLook, ...lastLook]) rule.apply(context, board)
      for (const points of board.points) expect(Number.isFinite(points)).toBe(true)
    }
  })

  it('refuse a column that nobody measures', () => {
    const rule = scorecard({ name: 'odd', by: { column: 'oddness', cuts: [1] }, points: [0, 1] })
    expect(() => rule.apply(measure(parseHtml('<p>x</p>')), new Scoreboard(1))).toThrow('`oddness`')
  })
})

describe('noise and what looks like it', () => {
  const inArticle = (html: string) =>
    sort(
      pageOf(
        `${nav}<article class="entry-content"><h1>A mill opens</h1>${paragraphs(3)}${html}${paragraphs(3, 30)}</article>${footer}`,
      ),
    )

  it('a table loses no cell, a layout table is no table', () => {
    const rows = [1, 2, 3, 4].map((row) => `<tr><td>${1990 + row}</td><td>${row * 1200}</td><td>–</td></tr>`).join('')
    const { page, verdicts } = inArticle(`<table><tr><th>Year</th><th>Sacks</th><th>Note</th></tr>${rows}</table>`)
    const fates = new Set(page.blocks.flatMap(({ text }, at) => (/^\d+$/.test(text) ? [verdicts[at]?.fate] : [])))
    expect([...fates]).toEqual(['body'])
    const layout = `<table><tr><td><a href="/a">Home</a><br><a href="/b">Archive</a><br><a href="/c">Guestbook</a></td><td>${paragraphs(4)}</td></tr></table>`
    const sorted = sort(pageOf(layout))
    expect(sorted.body).toContain(prose(2))
    expect(sorted.verdictOn('Guestbook').fate).toBe('dropped')
  })

  it('a cell that says the same as another one is no repeat, and a long note makes no layout of a table with headers', () => {
    const same = 'four sacks and a half, by hand'
    const rows = [1, 2, 3].map((row) => `<tr><td>${1990 + row}</td><td>${same}</td><td>${row}</td></tr>`).join('')
    const note = `<tr><td>1994</td><td>${prose(7)} ${prose(8)}</td><td>9</td></tr>`
    const { page, verdicts } = inArticle(`<table><tr><th>Year</th><th>Sacks</th><th>No</th></tr>${rows}${note}</table>`)
    const cells = page.blocks.filter(({ text }) => text === same || /^(?:\d|199\d)$/.test(text))
    expect(cells.map(({ index }) => verdicts[index]?.fate)).toEqual(Array(11).fill('body'))
  })

  it('share buttons go, a paragraph about sharing stays', () => {
    const { verdictOn } = inArticle(
      `<div class="social-share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div><p>Sharing a mill between five villages was never easy, and the books of the parish are full of it.</p>`,
    )
    expect(verdictOn('Share on Facebook').fate).toBe('dropped')
    expect(verdictOn('Sharing a mill').fate).toBe('body')
  })

  it('links to other stories go, links in a list of sources stay', () => {
    const { verdictOn } = inArticle(
      `<h2>Sources</h2><ul><li><a href="/1">The parish books of the valley, 1790 to 1840, in the county archive</a></li><li><a href="/2">A. Miller, Mills and millers, second edition, 1911, pages 12 to 40</a></li></ul>`,
    )
    expect(verdictOn('A. Miller, Mills').fate).toBe('body')
  })

  it('a boilerplate phrase of another language is known', () => {
    const { verdictOn } = inArticle('<p><a href="/x">Weiterlesen</a></p><p>Anzeige</p>')
    expect(verdictOn('Anzeige').fate).toBe('dropped')
    expect(verdictOn('Weiterlesen').fate).toBe('dropped')
  })
})

it('a page of very many blocks is sorted to its end', () => {
  const { verdicts } = sort(`<div>${'<p>mill</p>'.repeat(20_000)}</div>${'<div>'.repeat(250)}x`)
  expect(verdicts).toHaveLength(20_001)
})
