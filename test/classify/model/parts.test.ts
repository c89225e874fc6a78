import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressNames, readAddress } from '../../../src/classify/model/facts/address.js'
import { readFacts } from '../../../src/classify/model/facts/index.js'
import { splitName } from '../../../src/classify/model/facts/names.js'
import { judgeByModel } from '../../../src/classify/model/index.js'
import { weighVotes } from '../../../src/classify/model/score.js'
import { thresholdFor } from '../../../src/classify/model/share.js'
import { PAGE_TYPES } from '../../../src/classify/model/whole/index.js'
import { htmlWeights } from '../../../src/model/weights/html.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { featureInWords } from '../../../src/words/html/feature-words.js'

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
    const { chance } = weighVotes({ facts, mean: Float64Array.of(0, 0) }, Float64Array.of(0, 0))
    expect(Array.from(chance)).toEqual([0.5, 0.5])
  })

  it('hears the forests and the rules, the forests louder', () => {
    const chanceOf = (forests: number, rules: number): number =>
      weighVotes({ facts, mean: Float64Array.of(forests, -2) }, Float64Array.of(rules, -2)).chance[0] ?? 0
    expect(chanceOf(2, 0)).toBeGreaterThan(chanceOf(0, 2))
    expect(chanceOf(0, 2)).toBeGreaterThan(chanceOf(0, 0))
  })
})

describe('readAddress', () => {
  const told = (url: string): string[] => addressNames.filter((_, at) => (readAddress(url)[at] ?? 0) > 0)

  it('reads words of the path and of the host apart', () => {
    expect(told('https://docs.example.org/wiki/Bread')).toEqual(['path documentation', 'host documentation'])
    expect(told('https://example.org/2024/05/blog/rye')).toEqual(['path article', 'path year'])
  })

  it('says nothing of words in the query, and nothing without an address', () => {
    expect(told('https://example.org/?from=forum')).toEqual([])
    expect(told('')).toEqual([])
  })
})

describe('thresholdFor', () => {
  const only = (type: string): number[] => PAGE_TYPES.map((name) => (name === type ? 1 : 0))

  it('asks most with precision and least with recall, whatever the type', () => {
    for (const type of PAGE_TYPES) {
      const [precision = 0, balanced = 0, recall = 0] = (['precision', 'balanced', 'recall'] as const).map((focus) =>
        thresholdFor(only(type), focus, 0.9),
      )
      expect(precision).toBeGreaterThan(balanced)
      expect(balanced).toBeGreaterThan(recall)
    }
  })

  it('lies between those of two types that are as likely', () => {
    const half = PAGE_TYPES.map((name) => (name === 'article' || name === 'listing' ? 0.5 : 0))
    const mean = (thresholdFor(only('article'), 'balanced', 0.8) + thresholdFor(only('listing'), 'balanced', 0.8)) / 2
    expect(thresholdFor(half, 'balanced', 0.8)).toBeCloseTo(mean)
  })

  it('asks more of a doubtful product, but never more than the best expected F1', () => {
    expect(thresholdFor(only('product'), 'balanced', 0.6)).toBe(0.5)
    expect(thresholdFor(only('product'), 'balanced', 0.3)).toBe(0.3)
    expect(thresholdFor(only('service'), 'balanced', 0.3)).toBeCloseTo(0.12)
    expect(thresholdFor(only('product'), 'recall', 0.3)).toBeCloseTo(0.105)
  })
})

describe('featureInWords', () => {
  it('has words for every feature of the model', () => {
    for (const name of htmlWeights.features) {
      expect(featureInWords(name)).toMatch(/^[a-zA-Z0-9’,: ]+$/)
      expect(featureInWords(name)).not.toMatch(/up\d|wide\d|[a-z][A-Z]|undefined/)
    }
  })

  it('tells features apart that are not the same', () => {
    expect(featureInWords('up1 links')).toBe('links in the element above')
    expect(featureInWords('prose5')).toBe('prose within 5 blocks')
    expect(featureInWords('links1After')).toBe('links right after it')
    expect(featureInWords('near of wide100')).toBe(
      'names of the elements near by, mean over the part of 100 words around it',
    )
    expect(featureInWords('prose wordsOff')).toBe('words away from the part with the prose')
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

  it('names three features of each block when an explanation is asked for, and else none', () => {
    const explained = judgeByModel(parseHtml(article), { ...options, explain: 'blocks' }).verdicts
    const plain = judgeByModel(parseHtml(article), options).verdicts
    expect(explained.map(({ score, fate }) => [score, fate])).toEqual(plain.map(({ score, fate }) => [score, fate]))
    for (const { because } of explained) {
      const named = because?.filter(({ rule }) => rule.startsWith('model: ')) ?? []
      expect(named.length).toBeGreaterThan(0)
      expect(named.length).toBeLessThanOrEqual(3)
      for (const { points } of named) expect(points).not.toBe(0)
    }
    expect(plain.every(({ because }) => because === undefined)).toBe(true)
  })

  it('tells the type of pages that leave no doubt, and none of one that says nothing', () => {
    expect(judgeByModel(parseHtml(article), options).type).toBe('article')
    expect(judgeByModel(parseHtml('<div>Size</div><div>Blue</div>'), options).type).toBeUndefined()
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
