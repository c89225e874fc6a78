import fc from 'fast-check'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { commonReferences } from '../../../src/parse/html/tokenizer/reference.js'
import { hastAdapter } from '../../../src/parse/html/tree/adapter.js'
import { buildTree } from '../../../src/parse/html/tree/build.js'
import { firstDifference } from './first-difference.js'
import { markupSoup } from './markup-soup.js'

const plainTree = (source: string) => parse(source, { treeAdapter: hastAdapter, scriptingEnabled: false })
const differenceOf = (source: string) => firstDifference(buildTree(source).tree, plainTree(source))

describe('the tokenizer that looks ahead gives the tree that parse5 gives by the character', () => {
  it('of any broken markup', () => {
    fc.assert(
      fc.property(markupSoup, (source) => {
        expect(differenceOf(source)).toBeUndefined()
      }),
      { numRuns: 10_000 },
    )
  })

  it('of every reference it reads by itself, in text and in values', () => {
    for (const name of commonReferences.keys()) {
      for (const after of [';', '', '=', 'x', ';;']) {
        expect(differenceOf(`<p title="&${name}${after}" lang=&${name}${after}>&${name}${after}<`)).toBeUndefined()
      }
    }
  })

  it('of numeric references of every kind', () => {
    const codes = [
      0, 9, 10, 13, 31, 32, 33, 38, 60, 126, 127, 128, 150, 159, 160, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfdcf, 0xfdd0,
    ]
    for (const code of [...codes, 0xfffe, 0xffff, 0x10000, 0x1f600, 0x10ffff, 0x110000, 9999999]) {
      const hex = code.toString(16)
      const source = `<p title="&#${code}; &#x${hex};" lang=&#X${hex.toUpperCase()};>&#${code};&#x${hex}; &#${code} &#x${hex}`
      expect(differenceOf(source)).toBeUndefined()
    }
  })

  it.each([
    ['a comment that ends with a bang', '<!--a--!>b-->c<!-- -- --!><p>-->'],
    [
      'a script with a comment that hides its end tag',
      '<script><!--<script></script>x</script>--></script>y<script><!--</script>z',
    ],
    ['raw text whose end tag is only begun', '<style></styl></style x></style/><title></titlex></title'],
    ['a tag that the page ends in', '<p>a<p class="b'],
    ['a NUL, for which all is left to parse5', '<p a\0b="\0">\0x</p><script>\0</script><svg>\0'],
    ['carriage returns of all kinds', '<pre>\r\n\ra\r\n</pre><p a="\r\n\r">\r<textarea>\r\nb'],
    [
      'more attributes than it reads by itself',
      `<p ${Array.from({ length: 80 }, (_, at) => `a${at % 50}=${at}`).join(' ')}>`,
    ],
    ['capitals, also beyond ASCII', '<DIV ÀB=1 Ab=2 CLASS=X><İ></DIV><Köln-X>'],
  ])('of %s', (_, source) => {
    expect(differenceOf(source)).toBeUndefined()
  })
})
