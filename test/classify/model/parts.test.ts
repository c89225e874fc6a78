import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../../src/classify/model/facts/index.js'
import { splitName } from '../../../src/classify/model/facts/names.js'
import { judgeByModel } from '../../../src/classify/model/index.js'
import { weighVotes } from '../../../src/classify/model/score.js'
import { parseHtml } from '../../../src/parse/html/index.js'

const article = readFileSync(new URL('pages/article.page', import.meta.url), 'utf8')
const options = { focus: 'balanced', explain: 'none' } as const

describe('splitName', () => {
  it('reads the same words out of every way to write a name', () => {
    expect(splitName('entry-content')).toEqual(splitName('entry__content'))
    expect(splitName('entry-content')).toEqual(splitName('entryContent'))
    expect(splitName('entry-content')).toEqual(splitName('Entry_Content2'))
    expect(splitName('entry-content')).not.toEqual(splitName('content-entry'))
  })

  it('passes over names that were generated', () => {
    expect(splitName('x'.repeat(65))).toEqual([])
    expect(splitName('a1-2_3')).toEqual([])
  })
})

describe('weighVotes', () => {
  const page = parseHtml('<p>one two three</p><p>four five six</p>')
  const facts = readFacts(page, {})

  it('is in doubt where the forests and the rules are', () => {
    const { chance } = weighVotes(facts, [Float64Array.of(0, 0)], Float64Array.of(0, 0))
    expect(Array.from(chance)).toEqual([0.5, 0.5])
  })

  it('hears every forest and the rules', () => {
    const chanceOf = (first: number, second: number, rules: number): number =>
      weighVotes(facts, [Float64Array.of(first, -2), Float64Array.of(second, -2)], Float64Array.of(rules, -2))
        .chance[0] ?? 0
    expect(chanceOf(2, 0, 0)).toBeGreaterThan(chanceOf(0, 0, 0))
    expect(chanceOf(0, 2, 0)).toBe(chanceOf(2, 0, 0))
    expect(chanceOf(0, 0, 2)).toBeGreaterThan(chanceOf(0, 0, 0))
  })
})

describe('judgeByModel', () => {
  it('is surer of a clear article than of a page of labels', () => {
    const clear = judgeByModel(parseHtml(article), options).quality ?? 0
    const labels =
      judgeByModel(
        parseHtml('<div>Size</div><div>Blue</div><div>From 10 to 12</div><div>More</div>'.repeat(5)),
        options,
      ).quality ?? 0
    expect(clear).toBeGreaterThan(0.8)
    expect(clear).toBeLessThanOrEqual(1)
    expect(labels).toBeLessThan(clear)
  })

  it('keeps a short text that is all there is', () => {
    const page = parseHtml('<h1>A title</h1><p>This is the one paragraph of this page, and it is short.</p>')
    const { verdicts } = judgeByModel(page, options)
    expect(verdicts.filter(({ fate }) => fate === 'body')).toHaveLength(1)
  })

  it('finds no main content in a shell', () => {
    const { verdicts } = judgeByModel(parseHtml('<div id="root"></div><p>Please enable JavaScript.</p>'), options)
    expect(verdicts.some(({ fate }) => fate === 'body')).toBe(false)
  })
})
