import { describe, expect, it } from 'vitest'
import { judgeDump } from '../../../../src/classify/dump/index.js'
import { dumpWeights } from '../../../../src/model/weights/dump.js'
import { parseDump } from '../../../../src/parse/dump/index.js'
import { dumpFeatureInWords } from '../../../../src/words/dump/feature-words.js'
import { prose } from '../pages.js'

const page = parseDump(['Home', 'News', 'Sport', 'The quay that fell', ...prose, 'Privacy policy'].join('\n'))

describe('the loudest features of a dump', () => {
  it('are named for each block when an explanation is asked for, and change no score', () => {
    const explained = judgeDump(page, { focus: 'balanced', explain: 'blocks' }).verdicts
    const plain = judgeDump(page, { focus: 'balanced', explain: 'none' }).verdicts
    expect(explained.map(({ score, fate }) => [score, fate])).toEqual(plain.map(({ score, fate }) => [score, fate]))
    for (const { because } of explained) {
      const named = because?.filter(({ rule }) => rule.startsWith('model: ')) ?? []
      expect(named.length).toBeGreaterThan(0)
      expect(named.length).toBeLessThanOrEqual(3)
      for (const { points } of named) expect(points).not.toBe(0)
    }
  })

  it('speak for prose and against a menu', () => {
    const { verdicts } = judgeDump(page, { focus: 'balanced', explain: 'blocks' })
    const said = (block: number): number =>
      verdicts[block]?.because
        ?.filter(({ rule }) => rule.startsWith('model: '))
        .reduce((sum, { points }) => sum + points, 0) ?? 0
    expect(said(0)).toBeLessThan(0)
    expect(said(page.blocks.findIndex(({ text }) => text === prose[0]))).toBeGreaterThan(0)
  })
})

describe('dumpFeatureInWords', () => {
  it('has words for every feature of the model, each its own', () => {
    const words = dumpWeights.features.map(dumpFeatureInWords)
    expect(new Set(words).size).toBe(words.length)
    for (const text of words) {
      expect(text).toMatch(/^[a-zA-Z0-9’ ]+$/)
      expect(text).not.toMatch(/[a-z][A-Z]|undefined/)
    }
  })
})
