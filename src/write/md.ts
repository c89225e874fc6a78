import type { Writer } from './writer.js'

/**
 * Front matter, a blank line, the body. In a stream of many a blank line stands between documents: each begins with
 * its own `---`, and a body never holds a line that is `---`, outside of code.
 */
export const md: Writer = {
  name: 'md',
  extension: '.md',
  many: false,
  separator: '\n',
  write({ markdown }, { header }) {
    const body = markdown === '' || markdown.endsWith('\n') ? markdown : `${markdown}\n`
    return header === '' || body === '' ? header + body : `${header}\n${body}`
  },
}
