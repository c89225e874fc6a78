/** Characters of an address and its title at most. */
const LONGEST = 4096

/** What an address begins with; anything else in parentheses is a remark. */
const address = /^\s*(?:https?:|data:|mailto:|tel:|javascript:|www\.|[/#.?])/i

/**
 * Puts the addresses of links and pictures together that a scraper wrapped at their hyphens or wrote with spaces: for a parser of Markdown there is no link,
 * and the whole address becomes text.
 */
export function joinAddresses(text: string): string {
  let joined = ''
  let from = 0
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', at + 2)) {
    const start = at + 2
    const end = endOfAddress(text, start)
    if (end === -1) continue
    const target = text.slice(start, end)
    if (!/\s/.test(target) || !address.test(target)) continue
    joined += text.slice(from, start) + mend(target)
    from = end
  }
  return joined + text.slice(from)
}

/** Where the parenthesis around an address is closed, in the same paragraph; -1 where it is not. */
function endOfAddress(text: string, start: number): number {
  let depth = 0
  const last = Math.min(text.length, start + LONGEST)
  for (let at = start; at < last; at++) {
    const character = text.charAt(at)
    if (character === '(') depth++
    else if (character === ')' && depth-- === 0) return at
    else if (character === '\n' && text.charAt(at + 1) === '\n') return -1
  }
  return -1
}

function mend(target: string): string {
  const whole = target.trim()
  const quoted = startOfTitle(whole)
  const address = onOneLine(whole.slice(0, quoted), '').replaceAll(/\s+/g, '%20')
  return quoted === whole.length ? address : `${address} ${onOneLine(whole.slice(quoted), ' ')}`
}

/** Where the title of a link begins, in quotation marks behind its address; the end where there is none. */
function startOfTitle(target: string): number {
  const start = target.endsWith('"') ? target.lastIndexOf('"', target.length - 2) : -1
  return start > 0 && target.charAt(start - 1).trim() === '' ? start : target.length
}

const onOneLine = (text: string, glue: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(glue)
