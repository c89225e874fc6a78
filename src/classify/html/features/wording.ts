import type { Page } from '../../../types.js'
import { TAG } from '../../../words/html/tags.js'
import { headPoints, wordPoints } from '../../../words/html/word-points.js'
import type { Elements } from './elements.js'

/** What the words of short blocks say: labels, buttons, headings. */
export interface Wording {
  /** Points of the block's own words, when it is short. */
  readonly own: Float64Array
  /** Points of the words of the last heading before it. */
  readonly head: Float64Array
}

/** Longest text, in words and characters, that is read as a label. */
const LABEL_WORDS = 12
const LABEL_CHARS = 100
/** A heading speaks for this many blocks after it. */
const REACH = 30

export function readWording(page: Page, elements: Elements): Wording {
  const own = new Float64Array(page.blocks.length)
  const head = new Float64Array(page.blocks.length)
  let points = 0
  let since = REACH
  for (const { index, text, words, container } of page.blocks) {
    const short = words <= LABEL_WORDS && text.length <= LABEL_CHARS
    const tokens = short ? labelTokens(text) : []
    for (const token of tokens) own[index] = (own[index] ?? 0) + (wordPoints.get(token) ?? 0)
    const tag = elements.tag[elements.outer[container] ?? 0] ?? 0
    if (tag >= TAG.h1 && tag <= TAG.h4) {
      points = 0
      since = 0
      for (const token of tokens) points += headPoints.get(token) ?? 0
    } else if (++since <= REACH) head[index] = points
  }
  return { own, head }
}

/** The distinct words of a label in lower case, and the label as a whole after `=`. */
function labelTokens(text: string): string[] {
  const label = text.toLowerCase()
  const tokens = new Set<string>()
  let start = -1
  for (let at = 0; at <= label.length; at++) {
    const inside = at < label.length && isLetter(label.charCodeAt(at))
    if (inside && start < 0) start = at
    else if (!inside && start >= 0) {
      tokens.add(label.slice(start, at))
      start = -1
    }
  }
  tokens.add(`=${[...tokens].join(' ')}`)
  return [...tokens]
}

/** Letters of any script, the copyright sign and the arrows that labels end with; digits are left out. */
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) ||
  code === 0xa9 ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x2190 && code < 0x2200) ||
  (code >= 0x3040 && code < 0xfe00)
