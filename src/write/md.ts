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
  write({ markdown }, { header, fit = (text) => text }) {
    const fitted = fit(markdown)
    const body = fitted === '' || fitted.endsWith('\n') ? fitted : `${fitted}\n`
    return header === '' || body === '' ? header + body : `${header}\n${body}`
  },
}
