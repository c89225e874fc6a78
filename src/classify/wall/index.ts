import type { EmptyReason, Page } from '../../types.js'
import { furniture, PHRASE } from '../../words/html/furniture.js'
import { hashWords, PhraseTable } from '../../words/phrases/index.js'
import { challenges, errors, scripts } from '../../words/phrases/walls.js'
import { asksForPassword } from './asks-for-password.js'
import { headingsOf } from './headings.js'

/**
 * Words of text from which a page is one, whatever stands above it: error pages suggest others, and stories are told of them. Of the labelled pages none
 * that has a text is taken for a wall below it.
 */
const MOST_KEPT = 100
/** Words on a whole page that stands before another one: a question, or a form. */
const MOST_WORDS = 400
/** Share of the words of a page that speaks of consent, so that it is about nothing else. */
const CONSENT = 0.5

const WALL = { error: 1, challenge: 2, scripts: 4 } as const
const walls = new PhraseTable([errors, challenges, scripts])

/** Longest block that is searched, in words. */
const LONGEST = 120
const hashes = new Int32Array(LONGEST)

/**
 * Why a page has no main content, where it says so itself: it is an error, a check for machines, a login, a question for consent, or a shell for scripts.
 * @param kept words that were taken for main content.
 */
export function findWall(page: Page, kept: number): EmptyReason | undefined {
  if (kept >= MOST_KEPT) return undefined
  const headings = headingsOf(page)
  const said = headings.reduce((bits, text) => bits | wallsIn(text).whole, 0)
  if (said & WALL.error) return 'error-page'
  if (said & WALL.challenge) return 'challenge'
  const words = page.blocks.reduce((sum, block) => sum + block.words, 0)
  if (words < MOST_WORDS && asksForPassword(page.tree) && headings.some((text) => isAbout(text, PHRASE.login)))
    return 'login'
  if (words < MOST_WORDS && words > 0 && consentWords(page) >= words * CONSENT) return 'consent'
  if (kept === 0 && page.blocks.some(({ text }) => (wallsIn(text).part & WALL.scripts) !== 0)) return 'needs-scripts'
  return undefined
}

function wallsIn(text: string): { readonly whole: number; readonly part: number } {
  const hits = { whole: 0, part: 0 }
  walls.find(hashes, hashWords(text, hashes), hits)
  return hits
}

function isAbout(text: string, bit: number): boolean {
  const hits = { whole: 0, part: 0 }
  furniture().find(hashes, hashWords(text, hashes), hits)
  return (hits.whole & bit) !== 0
}

function consentWords({ blocks }: Page): number {
  const table = furniture()
  const hits = { whole: 0, part: 0 }
  let sum = 0
  for (const { text, words } of blocks) {
    table.find(hashes, hashWords(text, hashes), hits)
    if ((hits.whole | hits.part) & PHRASE.consent) sum += words
  }
  return sum
}
