// @ts-check
/** Front matter that wants to be read as something else: made up, the same at each run. */

const pieces = [
  ...[
    '---',
    '...',
    '\n---\n',
    ': ',
    ' #',
    '- ',
    '? ',
    '! ',
    '& a',
    '* b',
    '{a: 1}',
    '[1, 2]',
    '|',
    '>',
    '%TAG',
    '@',
    '`',
    '<<',
  ],
  ...[
    'yes',
    'No',
    'null',
    '~',
    'true',
    '0x1F',
    '0o17',
    '1e3',
    '.inf',
    '.NaN',
    '12:30:45',
    '2024-03-08',
    '1_000',
    '=',
    '',
  ],
  ...[
    '"',
    "'",
    '\\',
    '\\"',
    '\\u0041',
    'C:\\Users',
    '\t',
    '\r',
    '\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\u007f',
  ],
  ...[
    'é',
    '日本',
    '𝒳',
    '😀',
    'عربى',
    'word',
    'two words',
    '{{ x }}',
    '{% x %}',
    '<b>',
    '[[x]]',
    '$x$',
    '*x*',
    '_x_',
    'https://example.org/a_b_c?d=e&f=g',
  ],
]

/** How many documents: enough that each piece stands beside each other a few times. */
const documents = 2000

/** @returns {Generator<import('../front-matter.mjs').Document>} */
export function* hostileDocuments() {
  const next = random(20_240_308)
  const text = () =>
    Array.from({ length: 1 + (next() % 4) }, () => pieces[next() % pieces.length]).join(next() % 2 ? '' : ' ')
  for (let at = 0; at < documents; at++)
    yield {
      matter: {
        title: text(),
        author: [text(), text()],
        date: '2024-03-08T01:35:00+01:00',
        description: text(),
        source: 'https://example.org/a_b_c',
        tags: [text(), text()],
        image_caption: text(),
        words: next() % 1000,
        quality: (next() % 1000) / 1000,
      },
      markdown: `# ${text()}\n\n${text()}\n\n\`\`\`\n${text()}\n\`\`\`\n`,
    }
}

/**
 * A small generator of numbers: the same on every machine.
 * @param {number} seed
 */
function random(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state >> 8
  }
}
