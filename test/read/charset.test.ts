import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../src/read/charset/index.js'
import { encode } from './encode.js'

const meta = (charset: string): string => `<!doctype html><meta charset="${charset}"><p>`

/** A sentence or two in each language, long enough for a detector to learn from. */
const prose = {
  french: 'Le préfet a annoncé hier que la fête du village serait déplacée à l’été, où les élèves sont déjà en congé.',
  polish:
    'Wczoraj wieczorem mieszkańcy wsi zobaczyli na łące źrebię, które uciekło z pobliskiej stadniny. Później już było spokojnie, choć właściciel długo się tłumaczył.',
  russian:
    'Вчера вечером жители деревни увидели на лугу жеребёнка, который убежал с соседней конюшни. Хозяин долго извинялся и обещал починить забор.',
  greek:
    'Χθες το βράδυ οι κάτοικοι του χωριού είδαν στο λιβάδι ένα πουλάρι που είχε φύγει από τον στάβλο. Άλλοι γέλασαν.',
  japanese:
    'きのうの夕方、村の人たちは牧場から逃げてきた子馬を草地で見つけた。持ち主は何度も謝り、柵を直すと約束した。',
  chinese: '昨天傍晚，村民在草地上看见一匹从附近马场跑出来的小马。主人再三道歉，答应把围栏修好。',
  korean:
    '어제 저녁 마을 사람들은 근처 목장에서 달아난 망아지를 풀밭에서 보았다. 주인은 거듭 사과하고 울타리를 고치겠다고 약속했다.',
}

describe('in the order of the standard', () => {
  it('trusts a byte order mark before everything', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('é')])
    expect(decodePage(bytes, 'html', 'windows-1251')).toBe('é')
    expect(decodePage(Buffer.from('\ufeff<meta charset=gbk>é', 'utf16le'), 'html', 'gbk')).toBe('<meta charset=gbk>é')
    expect(decodePage(Buffer.from('\ufeffé', 'utf16le').swap16(), 'text')).toBe('é')
  })

  it('trusts the mark even where what follows is broken', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('a\xe9b\xe8c', 'latin1')])
    expect(decodePage(bytes, 'text')).toBe('a\ufffdb\ufffdc')
  })

  it('trusts the transport before the page, and the page before the default', () => {
    const page = encode(`${meta('windows-1250')}łąka`, 'windows-1250')
    expect(decodePage(page, 'html')).toContain('łąka')
    expect(decodePage(page, 'html', 'windows-1257')).toContain('³¹ka')
  })

  it.each([
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<META CHARSET=cp1251 >',
    '<?xml version="1.0" encoding="windows-1251"?>',
    `<title>${'x'.repeat(3000)}</title><meta charset="windows-1251">`,
    `<style>${'p { margin: 0 }'.repeat(1000)}</style><meta charset="windows-1251">`,
    '<!-- <meta charset="utf-8"> --><meta charset="windows-1251">',
    `<script>${'x'.repeat(2000)} document.write('<meta charset="koi8-r">')</script><meta charset="windows-1251">`,
  ])('finds the declaration in %.70s', (head) => {
    expect(decodePage(encode(`${head}<p>Да</p>`, 'windows-1251'), 'html')).toContain('<p>Да</p>')
  })

  it.each([
    '<meta charset="no-such-charset">',
    '<meta charset="utf-7">',
    '<meta charset="iso-2022-kr">',
    '<meta http-equiv="content-type" content="text/html; charset">',
    '<meta http-equiv="content-type" content="text/html; charset=">',
    '<meta charset=',
    '<script src="a.js" charset="utf-8"></script>',
  ])('passes over a declaration that says nothing: %s', (head) => {
    expect(decodePage(encode(`${head}<p>café</p>`, 'windows-1252'), 'html')).toContain('caf')
    expect(decodePage(Buffer.from(`${head}<p>${prose.french}</p>`), 'html')).toContain(prose.french)
  })

  it('does not look for tags in plain text', () => {
    expect(decodePage(encode(`${meta('windows-1251')} café, crème brûlée`, 'windows-1252'), 'text')).toContain('brûlée')
  })

  it('reads the bytes 0x80 to 0x9F of windows-1252 as the standard has them', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index)
    const page = Buffer.concat([Buffer.from(meta('iso-8859-1')), bytes])
    expect(decodePage(page, 'html')).toBe(
      `${meta('iso-8859-1')}€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ`,
    )
  })
})

describe('pages that lie', () => {
  it('are UTF-8 where they are UTF-8 throughout, whatever they declare', () => {
    for (const charset of ['iso-8859-1', 'windows-1251', 'gbk', 'shift_jis', 'big5'])
      expect(decodePage(Buffer.from(`${meta(charset)}${prose.french}`), 'html')).toContain(prose.french)
  })

  it('keep what they declare where a few characters look like UTF-8 by chance', () => {
    const bytes = encode(`${meta('gbk')}联通`, 'gbk')
    expect(decodePage(bytes, 'html')).toContain('联通')
  })

  it('are still UTF-8 where a few bytes are broken', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${meta('utf-8')}${prose.french}`),
      Buffer.from([0xe9]),
      Buffer.from(' fin'),
    ])
    for (const charset of ['utf-8', 'iso-8859-1']) {
      const page = Buffer.from(bytes.toString('latin1').replace('utf-8', charset), 'latin1')
      expect(decodePage(page, 'html')).toContain(`${prose.french}\ufffd fin`)
    }
  })

  it('are still UTF-8 where the end cuts a character', () => {
    const bytes = Buffer.from(`${meta('utf-8')}é et à`)
    expect(decodePage(bytes.subarray(0, -1), 'html')).toBe(`${meta('utf-8')}é et \ufffd`)
  })

  it('are not UTF-8 where no byte past ASCII is', () => {
    expect(decodePage(encode(`${meta('utf-8')}L’été s’achève`, 'windows-1252'), 'html')).toContain('L’été s’achève')
  })

  it.each([
    ['russian', 'windows-1251', 'iso-8859-1'],
    ['russian', 'koi8-r', 'utf-8'],
    ['greek', 'windows-1253', 'iso-8859-1'],
    ['japanese', 'shift_jis', 'iso-8859-1'],
    ['chinese', 'gbk', 'windows-1252'],
    ['korean', 'euc-kr', 'utf-8'],
    ['japanese', 'shift_jis', 'euc-jp'],
  ] as const)('are detected: %s in %s that declares %s', (language, charset, declared) => {
    expect(decodePage(encode(`${meta(declared)}${prose[language]}`, charset), 'html')).toContain(prose[language])
  })

  it('are believed where the declared charset is plausible', () => {
    expect(decodePage(encode(`${meta('windows-1250')}${prose.polish}`, 'windows-1250'), 'html')).toContain(prose.polish)
    expect(decodePage(encode(`${meta('iso-8859-5')}${prose.russian}`, 'iso-8859-5'), 'html')).toContain(prose.russian)
  })
})

describe('pages that declare nothing', () => {
  it.each([
    ['french', 'windows-1252'],
    ['polish', 'windows-1250'],
    ['polish', 'iso-8859-2'],
    ['russian', 'windows-1251'],
    ['russian', 'koi8-r'],
    ['greek', 'windows-1253'],
    ['greek', 'iso-8859-7'],
    ['japanese', 'shift_jis'],
    ['japanese', 'euc-jp'],
    ['japanese', 'iso-2022-jp'],
    ['chinese', 'gbk'],
    ['korean', 'euc-kr'],
  ] as const)('are detected: %s in %s', (language, charset) => {
    const text = prose[language]
    expect(decodePage(encode(text, charset), 'text')).toBe(text)
    const page = `<html><body class="page"><div id="main"><p>${text}</p></div></body></html>`
    expect(decodePage(encode(page, charset), 'html')).toBe(page)
  })

  it('are windows-1252 where a single byte is all there is', () => {
    expect(decodePage(encode('It’s', 'windows-1252'), 'text')).toBe('It’s')
  })

  it('may hold escape characters that switch nothing', () => {
    expect(decodePage(Buffer.from('\x1b[1mbold\x1b[0m'), 'text')).toBe('\x1b[1mbold\x1b[0m')
  })
})

describe('UTF-16', () => {
  it('is found without a mark', () => {
    const page = `<html><body>${prose.russian}</body></html>`
    expect(decodePage(Buffer.from(page, 'utf16le'), 'html')).toBe(page)
    expect(decodePage(Buffer.from(page, 'utf16le').swap16(), 'html')).toBe(page)
  })

  it('may end in half a character', () => {
    expect(decodePage(Buffer.from('\ufeffabc', 'utf16le').subarray(0, -1), 'text')).toBe('ab\ufffd')
  })

  it('has its lone surrogates replaced', () => {
    expect(decodePage(Buffer.from('\ufeffa\ud800b', 'utf16le'), 'text')).toBe('a\ufffdb')
  })
})

describe('whatever the bytes are', () => {
  it('never throws, and the text is well-formed', () => {
    const charset = fc.constantFrom(
      'utf-8',
      'gbk',
      'shift_jis',
      'iso-2022-jp',
      'big5',
      'euc-kr',
      'utf-16',
      'x-user-defined',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(charset, { nil: undefined }), (noise, declared) => {
        const page = Buffer.concat([Buffer.from(declared === undefined ? '' : meta(declared)), noise])
        for (const kind of ['html', 'text'] as const) expect(decodePage(page, kind)).not.toMatch(/\p{Surrogate}/u)
      }),
      { numRuns: 500 },
    )
  })

  it('gives back any text that was written in UTF-8 with four characters past ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodePage(Buffer.from(`éàüö${text}`), 'text')).toBe(`éàüö${text}`)
      }),
    )
  })

  it('takes no longer for a hostile head than for a long one', () => {
    for (const piece of ['<meta ', '<!--', '<script', '<meta charset', '<?xml encoding=', '<meta content="charset']) {
      const page = Buffer.from(`${piece.repeat(20_000)}é`, 'latin1')
      expect(decodePage(page, 'html').endsWith('é')).toBe(true)
    }
  })
})
