import { printable } from '../cli/printable.js'

/** The value of a log command: a line break would end it, and what follows could be a command of its own. */
export function escapeMessage(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The property of a log command: `:` and `,` end it as well. A path stays the one that the runner looks for. */
export function escapeProperty(text: string): string {
  return printable(
    text.replace(/[%\r\n:,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`),
  )
}

/** Characters of a text that a table shows: more would push its other columns away. */
const LONGEST = 120

/**
 * A text from a page as a cell of a Markdown table: every sign that Markdown or HTML could take for its own stands as a
 * reference, so that it is read as text and as nothing else.
 */
export function escapeCell(text: string): string {
  const characters = [...printable(text)]
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('')
  return shown.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
