/** What may stand behind the quote that ends a string. */
const ends = new Set([',', ':', '}', ']', ''])
const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\r'

/**
 * Rewrites what only looks like JSON: quotes inside strings are escaped, line breaks in them become spaces, curly quotes straight ones,
 * comments go, missing commas come. One pass, so that a large script costs no more than its length; what it cannot mend stays
 * broken.
 */
export function repairJson(script: string): string {
  let json = ''
  let last = ''
  for (let at = 0; at < script.length; ) {
    const char = script.charAt(at)
    if (isSpace(char)) at++
    else if (char === '/' && script.charAt(at + 1) === '/') at = after(script, '\n', at)
    else if (char === '/' && script.charAt(at + 1) === '*') at = after(script, '*/', at)
    else {
      const isText = char === '"' || char === '“' || char === '”'
      if (isText && (last === '}' || last === ']' || last === '"')) json += ','
      const end = isText ? endOfString(script, at + 1) : at + 1
      if (closes(char) && last === ',') json = json.slice(0, -1)
      json += isText ? `"${escapeInner(script.slice(at + 1, end - 1))}"` : char
      last = isText ? '"' : char
      at = end
    }
  }
  return json
}

const closes = (char: string): boolean => char === '}' || char === ']'

/** Behind the next `mark`; at the end where there is none. */
function after(script: string, mark: string, from: number): number {
  const at = script.indexOf(mark, from)
  return at === -1 ? script.length : at + mark.length
}

/** Behind the quote that ends a string: the next one that something follows which may follow a string. */
function endOfString(script: string, from: number): number {
  for (let at = from; at < script.length; at++) {
    const char = script.charAt(at)
    if (char === '\\') at++
    else if ((char === '"' || char === '“' || char === '”') && isEnd(script, at + 1)) return at + 1
  }
  return script.length + 1
}

function isEnd(script: string, from: number): boolean {
  let at = from
  // Long white space is looked at once for each quote before it, so not without bound.
  while (at < from + 200 && isSpace(script.charAt(at))) at++
  const next = script.charAt(at)
  return ends.has(next) || (at > from && (next === '"' || (next === '/' && '/*'.includes(script.charAt(at + 1)))))
}

const escapeInner = (text: string): string =>
  text.replace(/[\r\n\t]+/g, ' ').replace(/\\.|["“”]/g, (mark) => (mark === '"' ? '\\"' : mark === "\\'" ? "'" : mark))
