import { charClass, classAt, classNear } from '../../text/char-class.js'
import { byline } from '../../words/phrases/byline.js'
import { dateLabel } from '../../words/phrases/date-label.js'
import { hashedWords, hashWords, PhraseTable } from '../../words/phrases/index.js'
import { legal } from '../../words/phrases/legal.js'
import { login } from '../../words/phrases/login.js'
import { navigation } from '../../words/phrases/navigation.js'

/** Only labels are glued together: a longer line is prose with a name such as `YouTube` in it. */
const longest = 14

/** How many lines of a page are looked at: each costs a search through the page. */
const mostLines = 64

/** Parts of a line, from start to end. */
type Parts = readonly string[]

/**
 * Tells glued labels apart (`HomeWorld news`, `By Ann LeePublished: 3 May 2024`): where a small letter is followed by a capital, and either side is
 * a label that pages use. A name that is written so (`HomePod`) stays whole: its second half stands nowhere else on the page.
 */
export class GlueSplitter {
  private looked = 0
  constructor(private readonly page: string) {}

  /** The parts of a line; the line itself when nothing in it is glued. */
  split(text: string, words: number): Parts {
    if (words > longest || text.length > 200 || classNear(text, text.length - 1) === charClass.stop) return [text]
    const at = this.seam(text)
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at)]
  }

  private seam(text: string): number {
    for (let at = 3; at < text.length - 2; at++) {
      if (classAt(text, at) !== charClass.upper || classAt(text, at - 1) !== charClass.lower) continue
      if (this.looked++ >= mostLines) return -1
      if (this.isSeam(text, at)) return at
    }
    return -1
  }

  private isSeam(text: string, at: number): boolean {
    const left = text.slice(0, at)
    const right = text.slice(at)
    if (beginsDate(right) && /\d/.test(right)) return true
    if (!isLabel(left) && !isLabel(right)) return false
    return isLabel(left) && isLabel(right)
      ? true
      : this.standsAlone(firstWord(right)) && !this.standsAlone(wordAround(text, at), 2)
  }

  /** Does the word stand on the page by itself, at least so many times? */
  private standsAlone(word: string, times = 1): boolean {
    let count = 0
    for (let at = this.page.indexOf(word); at !== -1 && count < times; at = this.page.indexOf(word, at + word.length)) {
      const before = at === 0 ? charClass.space : classAt(this.page, at - 1)
      const end = at + word.length
      const after = end >= this.page.length ? charClass.space : classAt(this.page, end)
      if (before < charClass.lower && after < charClass.lower) count++
    }
    return count >= times
  }
}

let labels: PhraseTable | undefined
let dates: PhraseTable | undefined
const hashes = new Int32Array(hashedWords)
const hits = { whole: 0, part: 0 }

function isLabel(text: string): boolean {
  labels ??= new PhraseTable([navigation, legal, login])
  labels.find(hashes, hashWords(text, hashes), hits)
  return hits.whole !== 0
}

function beginsDate(text: string): boolean {
  dates ??= new PhraseTable([dateLabel, byline])
  dates.find(hashes, hashWords(text, hashes), hits)
  return (hits.part & 1) !== 0
}

const firstWord = (text: string): string => text.slice(0, endOfWord(text, 0))

function endOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && classAt(text, at) >= charClass.lower) at++
  return at
}

function wordAround(text: string, at: number): string {
  let start = at
  while (start > 0 && classAt(text, start - 1) >= charClass.lower) start--
  return text.slice(start, endOfWord(text, at))
}
