import type { Head } from '../head.js'
import { readPage } from '../read-page.js'
import type { Claim, Format } from './format.js'

/** A page with its tags, one a file. */
export const html: Format = {
  holds: 'text',
  claim,
  read: (input) => readPage(input, 'html'),
}

const EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.shtml', '.php', '.asp', '.aspx', '.jsp'])

/** What a page begins with, after WHATWG's MIME sniffing and a few elements that cut-out fragments begin with. */
const OPENING =
  /^\s*<(?:!doctype\s+html|!--|\?xml\s|\/?(?:html|head|body|title|meta|link|base|script|style|noscript|iframe|header|nav|main|article|section|aside|footer|form|div|span|p|h[1-6]|table|tbody|tr|td|ul|ol|dl|li|a|b|i|em|strong|img|br|hr|center|font|figure|svg|pre|blockquote)[\s/>])/i

/** A document that something else was printed before, such as a warning of the server. */
const LATE_OPENING = /^[^\S\n]*<(?:!doctype\s+html|html[\s>])/im

const TAG = /<\/(?:a|div|p|span|li|ul|td|tr|h[1-6]|b|strong|em|i|title|script|style|head)\s*>/gi

/** Closing tags from which text that begins without one is markup all the same. */
const LEAST_TAGS = 3

function claim({ text, extension }: Head): Claim {
  if (OPENING.test(text)) return 'certain'
  const tags = text.match(TAG)?.length ?? 0
  if (EXTENSIONS.has(extension) && (tags > 0 || text.trim() === '')) return 'certain'
  if (extension === '.txt' || extension === '.md') return 'no'
  return LATE_OPENING.test(text) || tags >= LEAST_TAGS ? 'likely' : 'no'
}
