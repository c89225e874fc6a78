import type { Page } from '../../types.js'

/** Shorter words are particles and initials, which say nothing either way. */
const shortest = 3
/** Characters of a page in which words are looked for: a few thousand words tell enough. */
const looked = 60_000

/**
 * Looks a name's words up in the page as ordinary words, written small: `Carry-On Luggage` stands on a page that speaks of luggage, while
 * people's names are always written with capitals.
 */
export function commonWords({ blocks }: Page): (name: string) => 'all' | 'some' | 'none' {
  let text: string | undefined
  return (name) => {
    text ??= textOf(blocks)
    const words = name.split(/[^\p{L}]+/u).filter((word) => word.length >= shortest)
    let found = 0
    for (const word of words) if (holdsWord(text, word.toLowerCase())) found++
    return found === 0 ? 'none' : found === words.length ? 'all' : 'some'
  }
}

function textOf(blocks: Page['blocks']): string {
  let text = ''
  for (const block of blocks) {
    if (block.hidden === undefined) text += `${block.text}\n`
    if (text.length > looked) break
  }
  return text
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true
  }
  return false
}

/** Addresses and logins are written small whoever bears them: what stands beside their marks is no word. */
const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}@/_-]/u.test(text.charAt(at))
