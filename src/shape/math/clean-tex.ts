export interface Tex {
  readonly tex: string
  readonly display: boolean
}

const delimiters: readonly (readonly [open: string, close: string, display: boolean])[] = [
  ['$$', '$$', true],
  ['\\[', '\\]', true],
  ['\\(', '\\)', false],
  ['$', '$', false],
]

/** TeX without the delimiters around it, which also say whether it is displayed. Undefined where there are none. */
export function undelimit(text: string): Tex | undefined {
  const trimmed = text.trim()
  for (const [open, close, display] of delimiters) {
    if (trimmed.length <= open.length + close.length || !trimmed.startsWith(open) || !trimmed.endsWith(close)) continue
    const inside = trimmed.slice(open.length, -close.length)
    if (!inside.includes(close)) return { tex: inside.trim(), display }
  }
  return undefined
}

/**
 * One line of TeX: a comment would swallow what comes after it, and MediaWiki wraps all of it in a style. Readers of Markdown that
 * know no formulas must not find a tag, an address or a link in it; a blank, which says nothing in TeX, parts what would be one.
 */
export function cleanTex(text: string): string {
  const line = text
    .replace(/(?<!\\)%[^\n]*(?=\n|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replaceAll('](', '] (')
    .trim()
  const styled = /^\{\\(?:displaystyle|textstyle) (.*)\}$/.exec(line)?.[1]
  return styled !== undefined && isBalanced(styled) ? styled.trim() : line
}

/** Does no brace close what was opened outside? */
function isBalanced(tex: string): boolean {
  let depth = 0
  for (let at = 0; at < tex.length; at++) {
    const char = tex.charAt(at)
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === '}' && --depth < 0) return false
  }
  return depth === 0
}
