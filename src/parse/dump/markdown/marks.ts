import { codeNear } from '../../../text/code-at.js'
/** Level of the heading that a line is in Markdown (`## Title`); 0 when it is none. */
export function headingLevel(text: string): number {
  let level = 0
  while (level < 7 && codeNear(text, level) === 0x23) level++
  return level > 0 && level < 7 && text.charAt(level) === ' ' && text.length > level + 1 ? level : 0
}

/** The fence that a line opens a listing with; empty when it opens none. */
export function fenceOf(text: string): string {
  let length = 0
  while (codeNear(text, length) === 0x60) length++
  return length >= 3 && !text.includes('`', length) ? text.slice(0, length) : ''
}

export const isBullet = (text: string): boolean => (text.startsWith('- ') || text.startsWith('* ')) && text.length > 2

export const isQuote = (text: string): boolean => text.startsWith('> ') && text.length > 2

export const isTableRow = (text: string): boolean => text.length > 2 && text.startsWith('|') && text.endsWith('|')

/** The line between the head and the rows of a table: `| - | :-: |`. */
export function isTableRule(text: string): boolean {
  if (!isTableRow(text) || !text.includes('-')) return false
  for (const char of text) if (char !== '|' && char !== '-' && char !== ':' && char !== ' ') return false
  return true
}

/** The cells of a row. */
export function cellsOf(text: string): string[] {
  const cells: string[] = []
  let cell = ''
  for (let at = 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\') cell += char + text.charAt(++at)
    else if (char === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += char
  }
  return cells
}

const escapes = /\\([!-/:-@[-`{-~])/g

/** Takes the escapes off a text. */
export const withoutEscapes = (text: string): string => (text.includes('\\') ? text.replace(escapes, '$1') : text)
