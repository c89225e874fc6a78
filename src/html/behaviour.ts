/** How an element behaves when a page is split into blocks. Numbers, because the walk switches on them for every element. */
export const BEHAVIOUR = {
  inline: 0,
  /** Starts and ends a block. */
  block: 1,
  /** `html` and `body`: as `block`, and never hidden, since a page that hides itself waits for its own script. */
  page: 2,
  /** `<br>`. */
  break: 3,
  /** Its text is shown to nobody, or is not text: left out altogether. */
  skip: 4,
  /** White space stands as it is, and the whole is one block. */
  preformatted: 5,
  /** Its text is a choice or a draft, all of it one block. */
  control: 6,
  /** A button: visible, but not part of the sentence around it. */
  aside: 7,
  noscript: 8,
  template: 9,
  /** Shown only where the element does not work. */
  fallback: 10,
  graphic: 11,
  /** Left out inside a graphic, inline elsewhere. */
  graphicNote: 12,
  /** A block that is hidden unless it is open. */
  dialog: 13,
  /** An image or a field: parts the words beside it. */
  replaced: 14,
  link: 15,
} as const

const tags: readonly (readonly [behaviour: number, names: string])[] = [
  [
    BEHAVIOUR.block,
    'address article aside blockquote caption center col colgroup dd details dir div dl dt fieldset figcaption figure ' +
      'footer foreignObject form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main marquee menu menuitem nav ' +
      'ol optgroup option p search section summary table tbody td text tfoot th thead tr ul',
  ],
  [BEHAVIOUR.page, 'html body'],
  [BEHAVIOUR.break, 'br'],
  [
    BEHAVIOUR.skip,
    'annotation annotation-xml base basefont bgsound head iframe link meta noembed noframes param script source style title track',
  ],
  [BEHAVIOUR.preformatted, 'listing plaintext pre xmp'],
  [BEHAVIOUR.control, 'datalist select textarea'],
  [BEHAVIOUR.aside, 'button'],
  [BEHAVIOUR.noscript, 'noscript'],
  [BEHAVIOUR.template, 'template'],
  [BEHAVIOUR.fallback, 'audio canvas meter object progress video'],
  [BEHAVIOUR.graphic, 'svg'],
  [BEHAVIOUR.graphicNote, 'desc metadata'],
  [BEHAVIOUR.dialog, 'dialog'],
  [BEHAVIOUR.replaced, 'embed img input'],
  [BEHAVIOUR.link, 'a'],
]

const behaviours = new Map<string, number>()
for (const [behaviour, names] of tags) for (const name of names.split(' ')) behaviours.set(name, behaviour)

/** The `BEHAVIOUR` of a tag. Tags that no standard knows, custom elements among them, are inline. */
export const behaviourOf = (tagName: string): number => behaviours.get(tagName) ?? BEHAVIOUR.inline
