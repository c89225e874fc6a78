import { codeAt } from '../../../../text/code-at.js'
import { signs } from '../../view/view.js'
import { perBlock } from '../rule.js'

/** Names of languages run together: one word in two scripts or more, which no language writes. */
export const languageBar = {
  ...perBlock('language-bar', ({ page, words, last, signs: found }, block) => {
    if (((found[block] ?? 0) & signs.foreign) === 0) return 0
    const count = words[block] ?? 0
    if (count > 12 || count === 0 || (last[block] ?? 0) < 6) return 0
    return hasMixedWord(page.blocks[block]?.text ?? '') ? 1 : 0
  }),
  reason: 'language-switch',
  worth: [0, -5],
} as const

/** Does a word hold letters of two of these: Latin, Cyrillic, Arabic, Hebrew? */
function hasMixedWord(text: string): boolean {
  let script = 0
  for (let at = 0; at < text.length; at++) {
    const here = scriptOf(codeAt(text, at))
    if (here > 0 && script > 0 && here !== script) return true
    script = here
  }
  return false
}

function scriptOf(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 1
  if (code < 0x400) return 0
  if (code < 0x530) return 2
  if (code >= 0x590 && code < 0x600) return 3
  return code >= 0x600 && code < 0x700 ? 4 : 0
}
