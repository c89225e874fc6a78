/**
 * What becomes of an element in the kept tree. Everything that is not listed is seen through: its text goes on in the
 * line it stands in, as with `span` and custom elements.
 */
export const treatment = {
  /** Its text goes on in the line. */
  through: 0,
  /** Gone with all it holds. */
  gone: 1,
  /** Ends a paragraph before and after it, and is nothing itself. */
  boundary: 2,
  /** Stays, and holds text directly. */
  phrasing: 3,
  /** Stays, and holds paragraphs. */
  flow: 4,
  /** Stays, and holds list items. */
  list: 5,
  item: 6,
  table: 7,
  row: 8,
  cell: 9,
  /** Stays with its white space as it is. */
  code: 10,
  /** Marks text inside a line. */
  inline: 11,
  link: 12,
  lineBreak: 13,
  rule: 14,
  image: 15,
  noscript: 16,
  /** Gone, but it parts the words beside it. */
  field: 17,
  /** A frame or player: a link to what it shows. */
  embed: 18,
  /** How the characters before it are read. */
  ruby: 19,
  /** Where a quote or a work comes from. */
  source: 20,
} as const

interface Rule {
  readonly treatment: number
  /** Name in the kept tree. */
  readonly tagName: string
}

const rules = new Map<string, Rule>()

function add(kind: number, names: string, tagName?: string): void {
  for (const name of names.split(' ')) rules.set(name, { treatment: kind, tagName: tagName ?? name })
}

add(treatment.gone, 'script style head title datalist optgroup option map area frameset noframes noembed rp')
add(treatment.field, 'svg canvas object select textarea input progress meter')
add(treatment.embed, 'iframe embed audio video')
add(treatment.ruby, 'rt')
add(treatment.source, 'cite')
add(treatment.boundary, 'html body div p section article main header footer aside nav form fieldset legend address')
add(
  treatment.boundary,
  'center details summary hgroup dialog multicol search thead tbody tfoot caption template button',
)
add(treatment.phrasing, 'h1 h2 h3 h4 h5 h6 figcaption dt')
add(treatment.flow, 'blockquote figure dl dd')
add(treatment.list, 'ul ol')
add(treatment.list, 'menu dir', 'ul')
add(treatment.item, 'li')
add(treatment.table, 'table')
add(treatment.row, 'tr')
add(treatment.cell, 'td th')
add(treatment.code, 'pre listing plaintext xmp', 'pre')
add(treatment.inline, 'em i var', 'em')
add(treatment.inline, 'strong b', 'strong')
add(treatment.inline, 'del s strike', 'del')
add(treatment.inline, 'code kbd samp tt', 'code')
add(treatment.inline, 'sub sup q')
add(treatment.link, 'a')
add(treatment.lineBreak, 'br')
add(treatment.rule, 'hr')
add(treatment.image, 'img')
add(treatment.noscript, 'noscript')

const through: Rule = { treatment: treatment.through, tagName: 'span' }

/** What becomes of an element of this name. */
export const ruleOf = (tagName: string): Rule => rules.get(tagName) ?? through
