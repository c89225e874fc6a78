import { describe, expect, it } from 'vitest'
import { isLogin, readNames } from '../../src/matter/sources/names.js'

describe('printed bylines whose names would be lost or soiled', () => {
  it.each([
    ['By Ana Berg', ['Ana Berg']],
    ['By Ana Berg and Carl Dahl', ['Ana Berg', 'Carl Dahl']],
    ['BY ANA BERG', ['ANA BERG']],
    ['【海港報╱記者林小舟／即時報導】', ['林小舟']],
    ['Written by Ana Berg Updated March 8, 2024', ['Ana Berg']],
    ['Ana Berg, The Daily Lark staff', ['Ana Berg']],
    ['By Ana Berg, Senior Reporter', ['Ana Berg']],
    ['By Ana Berg | 8 March 2024', ['Ana Berg']],
    ['By Ana Berg on March 8, 2024', ['Ana Berg']],
    ['By\nAna Berg\nand\nCarl Dahl\nGlobe Staff', ['Ana Berg', 'Carl Dahl']],
    ['Updated January 8, 2026\nWritten by Ana Berg', ['Ana Berg']],
    ['News By Ana Berg Contributions from Carl Dahl', ['Ana Berg']],
    ['Von Jürgen Weiß und Ana Berg', ['Jürgen Weiß', 'Ana Berg']],
    ['Par Élise Dupont', ['Élise Dupont']],
    ['Ana Berg, PhD, RD', ['Ana Berg']],
    ['By Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['By Ana Berg ana.berg@example.org', ['Ana Berg']],
    ['作者：李雷', ['李雷']],
  ])('%j', (text, names) => {
    expect(readNames(text, 'printed')).toEqual(names)
  })
})

describe('lines that would be taken for names', () => {
  it.each([
    ['March 8, 2024'],
    ['Skip to main content'],
    ['Sign up'],
    ['Email a Friend!'],
    ['Remove Product?'],
    ['admin'],
    ['By'],
    ['https://example.org/author/ana'],
    ['@dailylark'],
    ['How we reviewed this article:'],
    ['The quick brown fox jumps over the lazy dog'],
    ['5 min read'],
  ])('%j', (text) => {
    expect(readNames(text, 'printed')).toEqual([])
  })
})

describe('names in metadata', () => {
  it.each([
    ['Ana Berg; Carl Dahl', ['Ana Berg', 'Carl Dahl']],
    ['Ana Berg|Carl Dahl', ['Ana Berg', 'Carl Dahl']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Ana Berg y Luis Gómez', ['Ana Berg', 'Luis Gómez']],
    ['Julie | The Green Spoon', ['Julie | The Green Spoon']],
    ['7 Hills Kitchen', ['7 Hills Kitchen']],
    ['Karin and Ken', ['Karin', 'Ken']],
  ])('%j would be split wrongly', (text, names) => {
    expect(readNames(text, 'given')).toEqual(names)
  })

  it('would pass a login off as a name', () => {
    expect(['ana.berg', 'aberg2', 'ops'].map(isLogin)).toEqual([true, true, true])
    expect(['Ana Berg', 'Madonna', 'ana berg'].map(isLogin)).toEqual([false, false, false])
  })

  it('would take long on a hostile byline', () => {
    const text = `By ${'a, '.repeat(150)}${' '.repeat(100)}`
    expect(readNames(text, 'printed').length).toBeLessThan(200)
  })
})
