import fc from 'fast-check'

const names =
  'div p span b i a table tr td th ul li h1 pre br hr img button select option textarea template noscript svg math mi text title ' +
  'desc foreignObject section article details dialog form label video x-y body html head script style iframe caption col font nobr ' +
  'frameset ruby rt dl dd dt li.a#b annotation-xml plaintext'
const attributes = [
  '',
  ' hidden',
  ' style="display:none"',
  ' aria-hidden=true',
  ' class="a b"',
  ' href=x',
  ' id=i',
  ' open',
  ' colspan=2 data-a-b=c',
  ' encoding=text/html',
  ' class=a classname=b',
]
const texts = [
  'a',
  ' ',
  '\n',
  'one two',
  ' x ',
  '&amp;',
  '&nbsp;',
  '\u200b',
  'é漢',
  '<!--c-->',
  '<',
  '</',
  '\r\n',
  '&#0;',
  ']]>',
  '<![CDATA[d]]>',
  '\0',
]

const name = fc.constantFrom(...names.split(' '))
const open = fc.tuple(name, fc.constantFrom(...attributes)).map(([tag, attribute]) => `<${tag}${attribute}>`)
const close = name.map((tag) => `</${tag}>`)
const text = fc.constantFrom(...texts)

/** Pages that no one would write: tags and texts in any order. */
export const tagSoup: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: open }, { weight: 2, arbitrary: close }, { weight: 4, arbitrary: text }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))
