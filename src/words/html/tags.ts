/**
 * Tag names in groups that behave alike. Codes from `INLINE_FROM` on are inline: they never bound a block.
 * The order is part of the scorecards in `src/classify/html/rules`: append, do not reorder.
 */
const blockGroups = [
  'div section hgroup body html',
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4 h5 h6',
  'td',
  'th',
  'dt',
  'dd',
  'pre',
  'blockquote',
  'figcaption caption',
  'button option textarea select optgroup legend fieldset input',
  'summary details',
  'address',
  'nav menu',
  'header',
  'footer',
  'aside',
  'article main',
  'form',
  'ul ol dl table tr tbody thead tfoot figure center',
]

const inlineGroups = [
  'a',
  'span font bdi bdo nobr',
  'strong b em i u mark big',
  'time',
  'label',
  'code kbd samp tt var',
  'small sub sup cite abbr acronym dfn q',
]

/** First code of an inline group; unknown tags and custom elements count as the last inline group. */
export const INLINE_FROM = 32
const OTHER_INLINE = INLINE_FROM + inlineGroups.length

const codes = new Map<string, number>()
blockGroups.forEach((group, code) => {
  for (const tag of group.split(' ')) codes.set(tag, code)
})
inlineGroups.forEach((group, code) => {
  for (const tag of group.split(' ')) codes.set(tag, INLINE_FROM + code)
})

/** Code of the group that a tag belongs to. */
export const tagCode = (tagName: string): number => codes.get(tagName) ?? OTHER_INLINE

/** Codes that rules ask for by name. */
export const TAG = {
  division: 0,
  paragraph: 1,
  item: 2,
  h1: 3,
  h4: 6,
  cell: 7,
  headCell: 8,
  term: 9,
  definition: 10,
  pre: 11,
  quote: 12,
  caption: 13,
  control: 14,
  link: INLINE_FROM,
  time: INLINE_FROM + 3,
  label: INLINE_FROM + 4,
  code: INLINE_FROM + 5,
} as const

/** Bits for the elements and ARIA roles whose inside has a meaning of its own. */
export const WITHIN = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  main: 16,
  article: 32,
  form: 64,
  table: 128,
  list: 256,
  figure: 512,
  dialog: 1024,
  quote: 2048,
  code: 4096,
  button: 8192,
  link: 16384,
  heading: 32768,
  label: 65536,
  definitions: 131072,
  articleHeader: 262144,
} as const

const bits = new Map<string, number>(
  Object.entries({
    nav: WITHIN.nav,
    menu: WITHIN.nav,
    navigation: WITHIN.nav,
    menubar: WITHIN.nav,
    tablist: WITHIN.nav,
    header: WITHIN.header,
    banner: WITHIN.header,
    footer: WITHIN.footer,
    contentinfo: WITHIN.footer,
    aside: WITHIN.aside,
    complementary: WITHIN.aside,
    main: WITHIN.main,
    article: WITHIN.article,
    feed: WITHIN.article,
    form: WITHIN.form,
    search: WITHIN.form,
    table: WITHIN.table,
    ul: WITHIN.list,
    ol: WITHIN.list,
    figure: WITHIN.figure,
    dialog: WITHIN.dialog,
    alertdialog: WITHIN.dialog,
    alert: WITHIN.dialog,
    blockquote: WITHIN.quote,
    pre: WITHIN.code,
    button: WITHIN.button,
    a: WITHIN.link,
    h1: WITHIN.heading,
    h2: WITHIN.heading,
    h3: WITHIN.heading,
    h4: WITHIN.heading,
    h5: WITHIN.heading,
    h6: WITHIN.heading,
    label: WITHIN.label,
    dl: WITHIN.definitions,
  }),
)

/** The bit of a tag or of an ARIA role, or 0. */
export const withinBit = (name: string): number => bits.get(name) ?? 0
