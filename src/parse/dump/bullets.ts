import { charClass, classNear } from '../../text/char-class.js'
import { codeNear } from '../../text/code-at.js'

const bullets = new Set('•●▪▫◦‣⁃∙·*-►▶▸○■□▢☐☑☒❏❑❒◻◼✓✔✗✘➤➢❖◆◇–')

/** Length of the bullet that a text begins with, its space included; 0 when there is none. */
export function bulletLength(text: string): number {
  if (!bullets.has(text.charAt(0))) return 0
  if (text.charAt(1) === ' ') return 2
  return text.charAt(0) === '•' || text.charAt(0) === '●' || text.charAt(0) === '▪' ? 1 : 0
}

/** The number that a text begins with, as lists print it (`3. `, `3) `), and the length of what prints it. */
export function numberOf(text: string): { readonly number: number; readonly length: number } | undefined {
  let at = 0
  while (at < 3 && codeNear(text, at) >= 48 && codeNear(text, at) <= 57) at++
  const mark = text.charAt(at)
  if (at === 0 || (mark !== '.' && mark !== ')') || classNear(text, at + 1) !== charClass.space) return undefined
  return { number: Number(text.slice(0, at)), length: at + 2 }
}
