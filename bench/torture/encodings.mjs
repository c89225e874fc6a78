// @ts-check
import { article, fill, page } from './pages.mjs'

/**
 * Bytes that are not what they say.
 * @param {number} size
 */
const many = (size) => page(fill(size, article))

/** @type {readonly import('./case.js').Case[]} */
export const encodings = [
  {
    number: 40,
    name: 'UTF-16 with an odd byte, a wrong charset, UTF-7, NUL, half a surrogate pair',
    want: 'OK',
    make: (size) => ({
      files: {
        'a.html': Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(many(size / 5), 'utf16le'),
          Buffer.from([0x20]),
        ]),
        'b.html': Buffer.from(many(size / 5).replace('<head>', '<head><meta charset="utf-16">')),
        'c.html': Buffer.from(many(size / 5).replace('<head>', '<head><meta charset="utf-7">')),
        'd.html': Buffer.from(many(size / 5).replaceAll('chairs twice', 'chairs\0 twice')),
        'e.jsonl': `{"html": ${JSON.stringify(many(size / 5)).replaceAll('forty', 'forty\\ud800')}}`.replaceAll(
          'ordered forty\\ud800',
          'ordered forty',
        ),
      },
    }),
  },
]
