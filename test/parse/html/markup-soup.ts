import fc from 'fast-check'

const names = (
  'div p span b i a table tr td li h1 pre br hr button select option textarea template noscript svg math mi text title desc ' +
  'foreignObject script style iframe xmp noembed noframes plaintext body html head form input frameset annotation-xml DIV Script x-y'
).split(' ')

const bits = (
  '< </ > / /> ! <! <!-- --> --!> - -- ---> <!--> <!---> " \' = ` # ; & &amp; &amp &nbsp; &nbsp &copy &copy= &not &notin; &notit; ' +
  '&#39; &#x41; &#x &# &#0; &#13; &#10; &#32; &#128; &#xD800; &#x1F600; &Eacute; &hellip; &amp;amp; &; a Z 0 é 漢 😀 \ud800 \udc00 ' +
  '<![CDATA[ ]]> <?xml?> <!doctype> <?'
).split(' ')

const spaces = [' ', '\n', '\t', '\f', '\r', '\r\n', '  ', '\u00a0', 'two words']
const values = '& a = copy amp lt not notin ; # 39 x41 &amp; &lt &nbsp; > / é &copy frac12'.split(' ')

const name = fc.constantFrom(...names)
const value = fc.array(fc.constantFrom(...values, ' '), { maxLength: 4 }).map((parts) => parts.join(''))
const attribute = fc
  .tuple(fc.constantFrom('a', 'A', 'class', 'href'), fc.constantFrom('"', "'", ''), value, fc.constantFrom('=', ' = '))
  .map(([key, quote, text, equals]) => ` ${key}${equals}${quote}${text}${quote}`)
const tag = fc
  .tuple(
    fc.constantFrom('<', '</'),
    name,
    fc.array(attribute, { maxLength: 2 }),
    fc.constantFrom('>', '>', '/>', ' >', ''),
  )
  .map(([open, tagName, attributes, close]) => `${open}${tagName}${attributes.join('')}${close}`)

/** A few pieces of markup, whole and broken, repeated in any order: what a tokenizer that looks ahead could get wrong. */
export const markupSoup: fc.Arbitrary<string> = fc
  .array(fc.oneof(tag, tag, fc.constantFrom(...bits), fc.constantFrom(...spaces)), { minLength: 2, maxLength: 8 })
  .chain((pieces) => fc.array(fc.constantFrom(...pieces), { maxLength: 16 }))
  .map((parts) => parts.join(''))
