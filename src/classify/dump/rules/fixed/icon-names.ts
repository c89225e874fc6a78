import { charClass } from '../../../../text/char-class.js'
import { iconWords } from '../../../../words/icons.js'
import { perBlock } from '../rule.js'

/** A sprite of fewer names is not told from a sentence about icons; where every word is one, fewer will do. */
const fewest = 5
const fewestAlone = 3

/** The names of an icon sprite, run together by the scraper: half of the words or more are, end with or begin with the name of an icon. */
export const iconNames = {
  ...perBlock('icon-names', ({ page, words, stops, commas, last, capitals }, block) => {
    const count = words[block] ?? 0
    if (count < fewestAlone || (stops[block] ?? 0) > 0 || (commas[block] ?? 0) > 0 || last[block] === charClass.stop)
      return 0
    if ((capitals[block] ?? 0) > count / 3) return 0
    return isSprite(page.blocks[block]?.text ?? '') ? 1 : 0
  }),
  reason: 'icon-names',
  worth: [0, -9],
} as const

function isSprite(text: string): boolean {
  if (!text.includes('icon')) return false
  const names = text.toLowerCase().slice(0, 4000).split(' ')
  let icons = 0
  let glued = 0
  for (const name of names) {
    if (iconWords.has(name)) icons++
    else if (name.endsWith('icon') || name.startsWith('icon') || name.includes('icon-')) glued++
  }
  if (icons + glued === names.length && names.length >= fewestAlone) return true
  return icons + glued >= fewest && icons + glued >= names.length / 2 && glued >= 2
}
