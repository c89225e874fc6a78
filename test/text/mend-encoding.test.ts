import { TextDecoder } from '@exodus/bytes/encoding.js'
import { describe, expect, it } from 'vitest'
import { isMisread, mendEncoding } from '../../src/text/mend-encoding.js'

/** What a text becomes whose UTF-8 is read as windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
const asLatin = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

describe('mendEncoding', () => {
  it.each([
    'The harbour’s café opens at nine, says the keeper – and it shuts “late”.',
    'Größe, Mühe und Fußweg: 20 °C, 5 € und 3 ½ Stunden',
    'Příliš žluťoučký kůň úpěl ďábelské ódy',
    'Маяк стоит на скале уже двести лет.',
    '灯台は港の入り口に立っている。',
    'Ο φάρος στέκει στον βράχο',
    'Rain again 🌧️ and wind 💨',
  ])('reads %j as it was written', (text) => {
    expect(mendEncoding(misread(text))).toBe(text)
    expect(mendEncoding(asLatin(text))).toBe(text)
    expect(mendEncoding(misread(misread(text)))).toBe(text)
    expect(isMisread(misread(text))).toBe(true)
  })

  it.each([
    'The NESCAFÉ® pot, the CAFɬ sign',
    'la Postérité ». Il y a « été »',
    '“IRMÔ e “MAÇÔ',
    'SÃO PAULO, NÃO, MAÇÃ, PÂ – Å‚',
    'A page on encodings that shows one Ã¤ for an ä',
    'Plain words',
    '',
    'àéîõü ÀÉÎÕÜ ÿ ß',
    'Việt Nam: Ấn Độ, ÂM NHẠC',
  ])('leaves %j alone', (text) => {
    expect(mendEncoding(text)).toBe(text)
    expect(isMisread(text)).toBe(false)
  })

  it('mends only what was misread, where a page holds both', () => {
    expect(mendEncoding('Café, then itâ€™s a cafÃ©, été')).toBe('Café, then it’s a café, été')
  })

  it('leaves what was read well beside what was not', () => {
    const quoted = '« été », « bébé », « côté »'.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0')
    expect(mendEncoding(`${quoted} isnâ€™t itâ€™s weâ€™re donâ€™t`)).toBe(`${quoted} isn’t it’s we’re don’t`)
    expect(mendEncoding(misread('IRMÃ, AMANHÃ, MAÇÃ. é não'))).toBe('IRMÃ, AMANHÃ, MAÇÃ. é não')
  })

  it('takes a byte order mark away, and quotation marks beside their misread spaces', () => {
    expect(mendEncoding('ï»¿The keeper’s log')).toBe('The keeper’s log')
    const quoted = 'Le gardien dit « oui » et « non »'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»')
    expect(mendEncoding(asLatin(quoted))).toBe(quoted)
    expect(mendEncoding('NOVO GALÃ» e “IRMÔ')).toBe('NOVO GALÃ» e “IRMÔ')
  })

  it('knows the letter whose second half is a space', () => {
    const text = 'Il va à la ville où réside l’évêque, à côté, voilà, et déjà.'
    expect(mendEncoding(misread(text).replaceAll('\u00a0', ' '))).toBe(text)
    expect(mendEncoding(misread(text).replaceAll('Ã\u00a0', 'Ã'))).toBe(text)
  })

  it('reads control characters of Latin-1 as those of windows-1252', () => {
    expect(mendEncoding('It isn\u0092t \u0093late\u0094 \u0096 not\u0085yet')).toBe('It isn’t “late” – not\u0085yet')
  })

  it('takes linear time on what is never a sequence', () => {
    const hostile = 'Ã'.repeat(300_000) + 'â€'.repeat(100_000)
    expect(mendEncoding(hostile)).toBe(hostile)
  })
})
