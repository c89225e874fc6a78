import { describe, expect, it } from 'vitest'
import { findDate, findDates, parseDate } from '../../../src/text/date/index.js'

describe('dates that are printed whole', () => {
  const samples: readonly (readonly [text: string, iso: string, lang?: string])[] = [
    ['8 Mar, 2024 01:35', '2024-03-08T01:35'],
    ['March 8, 2024', '2024-03-08'],
    ['Mar. 8th, 2024 at 6:05 p.m.', '2024-03-08T18:05'],
    ['Published: Jan 29, 2025', '2025-01-29'],
    ['Friday, 8 March 2024, 14:30 GMT+2', '2024-03-08T14:30+02:00'],
    ['2024-03-08T01:35:00.000Z', '2024-03-08T01:35:00Z'],
    ['2024-03-08 01:35 +0200', '2024-03-08T01:35+02:00'],
    ['2024/3/8', '2024-03-08'],
    ['12:30 AM EST on May 1, 2023', '2023-05-01T00:30-05:00'],
    ['8th of March 2024', '2024-03-08'],
    ['8-Mar-2024', '2024-03-08'],
    ['8. März 2024, 14.30 Uhr', '2024-03-08T14:30', 'de'],
    ['Stand: 08.03.2024', '2024-03-08', 'de'],
    ['Publié le 8 mars 2024 à 14h30', '2024-03-08T14:30', 'fr'],
    ['1er avril 2022', '2022-04-01', 'fr'],
    ['8 de marzo de 2024', '2024-03-08', 'es'],
    ['8 marzo 2024 alle 09:15', '2024-03-08T09:15', 'it'],
    ['8 de março de 2024 às 10:00', '2024-03-08T10:00', 'pt'],
    ['8 maart 2024 om 10:00 uur', '2024-03-08T10:00', 'nl'],
    ['den 8 mars 2024 kl. 10.05', '2024-03-08T10:05', 'sv'],
    ['8. maaliskuuta 2024 klo 7.30', '2024-03-08T07:30', 'fi'],
    ['8.3.2024', '2024-03-08', 'fi'],
    ['8 marca 2024, 12:00', '2024-03-08T12:00', 'pl'],
    ['8 марта 2024 г. в 12:00', '2024-03-08T12:00', 'ru'],
    ['8 Mart 2024', '2024-03-08', 'tr'],
    ['2024年3月8日 14:30', '2024-03-08T14:30', 'zh'],
    ['2024年03月08日14時05分', '2024-03-08T14:05', 'ja'],
    ['2024. március 8.', '2024-03-08', 'hu'],
    ['8 tháng 3 năm 2024', '2024-03-08', 'vi'],
    ['٨ مارس ٢٠٢٤', '2024-03-08', 'ar'],
    ['8 มีนาคม 2024', '2024-03-08', 'th'],
    ['8 มีนาคม พ.ศ. 2567', '2024-03-08', 'th'],
    ['๘ มีนาคม ๒๕๖๗', '2024-03-08', 'th'],
    ['15/03/2024', '2024-03-15'],
    ['03/15/2024', '2024-03-15'],
  ]
  for (const [text, iso, lang] of samples)
    it(`reads "${text}"`, () => expect(parseDate(text, lang === undefined ? {} : { lang })).toBe(iso))
})

describe('what is not a whole date', () => {
  const samples = [
    'March 2024',
    'Mar 8',
    '8 March',
    'March 8 at 14:30',
    '2 days ago',
    'Yesterday 14:30',
    '2024',
    '31 February 2024',
    '08.03.24',
    'call 555-01-02-2024',
    'It may 5000 2024',
    'The price was $10.12.2024',
    '',
  ]
  for (const text of samples) it(`abstains on "${text}"`, () => expect(parseDate(text)).toBeUndefined())
})

describe('day or month first', () => {
  it('abstains where nothing decides', () => {
    expect(parseDate('3/8/2024')).toBeUndefined()
    expect(parseDate('3/8/2024', { lang: 'en' })).toBeUndefined()
  })
  it('follows the language', () => {
    expect(parseDate('3/8/2024', { lang: 'fr' })).toBe('2024-08-03')
    expect(parseDate('3/8/2024', { lang: 'en-US' })).toBe('2024-03-08')
    expect(parseDate('3/8/2024', { lang: 'en-GB' })).toBe('2024-08-03')
  })
  it('does not read a day after the crawl', () => {
    expect(parseDate('3/8/2024', { crawled: '2024-05-01T00:00:00Z' })).toBe('2024-03-08')
    expect(parseDate('3/8/2024', { crawled: '2024-12-01' })).toBeUndefined()
  })
  it('needs no cue when both are the same', () => expect(parseDate('8/8/2024')).toBe('2024-08-08'))
})

describe('findDate', () => {
  it('tells where the date stands, its time included', () => {
    const text = 'By A. Writer | 8 March 2024 10:00 | Updated 9 March 2024'
    expect(findDates(text).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
      ['2024-03-08T10:00', '8 March 2024 10:00'],
      ['2024-03-09', '9 March 2024'],
    ])
  })
  it('reads a name that two languages use for different months by the language', () => {
    expect(findDate('5 listopada 2023', { lang: 'pl' })?.iso).toBe('2023-11-05')
    expect(findDate('5 listopada 2023', { lang: 'hr' })?.iso).toBe('2023-10-05')
    expect(findDate('5 listopada 2023')).toBeUndefined()
  })
})
