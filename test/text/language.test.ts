import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage, loadLanguages, normalizeLanguage } from '../../src/text/language/index.js'

beforeAll(loadLanguages)

describe('normalizeLanguage', () => {
  it.each([
    ['EN_us', 'en-US'],
    ['de', 'de'],
    ['iw', 'he'],
    ['eng', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['pt-br, en', 'pt-BR'],
    ['English', 'en'],
    ['', undefined],
    ['und', undefined],
    ['{{lang}}', undefined],
    [undefined, undefined],
  ])('would misread %j', (tag, normal) => {
    expect(normalizeLanguage(tag)).toBe(normal)
  })
})

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The heron stood in the shallow water for most of the morning, and nobody who walked past it on the way to the mill took any notice of it.',
    ],
    [
      'de',
      'Der Reiher stand fast den ganzen Vormittag im seichten Wasser, und niemand, der auf dem Weg zur Mühle an ihm vorbeiging, nahm Notiz von ihm.',
    ],
    [
      'fr',
      'Le héron resta presque toute la matinée dans l’eau peu profonde, et personne parmi ceux qui passaient en allant au moulin ne le remarqua.',
    ],
    [
      'ru',
      'Цапля почти всё утро простояла на мелководье, и никто из тех, кто проходил мимо неё по дороге на мельницу, не обратил на неё внимания.',
    ],
  ])('would not know %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('would guess from a few words', () => {
    expect(detectLanguage('A heron')).toBeUndefined()
    expect(detectLanguage('12345 67890 '.repeat(40))).toBeUndefined()
  })
})
