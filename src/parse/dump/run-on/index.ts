import { charClass } from '../../../text/char-class.js'
import { codeNear } from '../../../text/code-at.js'
import { consent } from '../../../words/phrases/consent.js'
import { hashedWords, hashWords, PhraseTable } from '../../../words/phrases/index.js'
import { legal } from '../../../words/phrases/legal.js'
import { login } from '../../../words/phrases/login.js'
import { newsletter } from '../../../words/phrases/newsletter.js'
import { related } from '../../../words/phrases/related.js'
import { share } from '../../../words/phrases/share.js'
import { type RunWord, scanWords } from './scan-words.js'
import { findSeams } from './seams.js'

export { findRunOns } from './is-run-on.js'

/** Sentences of one kind stand together in a piece. */
type Kind = 'prose' | 'labels' | 'notice'

/** Most words of a sentence are small; of a menu, few are. */
const proseShare = 0.4
/** Such a sentence is an abbreviation or a cry: it goes with what stands before it. */
const shortSentence = 3
/** A run of so many capitals is a menu, and a sentence may begin with its last. */
const menuWords = 6
/** Words that occur so often in small letters on one line, and are no longer, are "the", "und", "это": what begins a sentence with one of them is seen by that. */
const commonWord = { times: 3, longest: 5 }

/**
 * Parts a line that holds a whole page: where sentences or labels were glued together, where a menu ends and a sentence begins, and around the sentences of notices.
 * Nothing shows where the paragraphs were: the prose between two such places stays one block.
 */
export function splitRunOn(text: string): string[] {
  const words = scanWords(text, findSeams(text))
  const cuts = hardCuts(text, words)
  const pieces: string[] = []
  let start = 0
  let kind: Kind | undefined
  for (let at = 0; at < words.length; ) {
    const end = endOfSentence(words, cuts, at)
    const from = startOf(text, words, at)
    const found = kindOf(text.slice(from, end < words.length ? startOf(text, words, end) : text.length), words, at, end)
    const abbreviation = end - at <= shortSentence && words[end - 1]?.after === charClass.stop && kind === 'prose'
    const next = abbreviation ? kind : found
    if (at > 0 && (cuts[at] === 1 || next !== kind)) {
      pieces.push(text.slice(start, from).trim())
      start = from
    }
    kind = next
    at = end
  }
  pieces.push(text.slice(start).trim())
  return pieces.filter((piece) => piece !== '')
}

/** Where the text of a word begins: opening marks before it are its own. */
function startOf(text: string, words: readonly RunWord[], at: number): number {
  let start = words[at]?.start ?? text.length
  const least = at === 0 ? 0 : (words[at - 1]?.end ?? 0)
  while (start > least && opening.has(text.charAt(start - 1))) start--
  return at === 0 ? 0 : start
}
const opening = new Set('([{“„«‘¿¡#@$€£©「『（【《')

function endOfSentence(words: readonly RunWord[], cuts: Uint8Array, start: number): number {
  let at = start + 1
  while (at < words.length && cuts[at] !== 1) {
    const first = words[at]?.first ?? 0
    if (words[at - 1]?.after === charClass.stop && first !== charClass.lower) break
    at++
  }
  return at
}

function kindOf(text: string, words: readonly RunWord[], start: number, end: number): Kind {
  if (isNotice(text)) return 'notice'
  let small = 0
  for (let at = start; at < end; at++) if (isSmall(words[at])) small++
  const ended = words[end - 1]?.after === charClass.stop
  return small >= (end - start) * proseShare && (ended || end - start > 8) ? 'prose' : 'labels'
}

const isSmall = (word: RunWord | undefined): boolean =>
  word !== undefined && word.first !== charClass.upper && word.first !== charClass.digit

/** Places that part two blocks for sure: 1 at the word that begins the second. */
function hardCuts(text: string, words: readonly RunWord[]): Uint8Array {
  const cuts = new Uint8Array(words.length)
  const common = commonWords(text, words)
  let capitals = 0
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined) continue
    capitals = isSmall(before) || before.after === charClass.stop ? 0 : capitals + 1
    const spaced = codeNear(text, before.end) === 32
    const hanBreak = spaced && before.first === charClass.ideograph && word.first === charClass.ideograph
    if (before.glued || hanBreak) cuts[at] = 1
    else if (word.first === charClass.upper && before.after === 0 && words[at + 1]?.first === charClass.lower) {
      const opens = common.has(lowerText(text, word)) && !common.has(lowerText(text, before))
      if (opens || (capitals >= menuWords && isSmall(words[at + 2]))) cuts[at] = 1
    }
  }
  return cuts
}

const lowerText = (text: string, { start, end }: RunWord): string => text.slice(start, end).toLowerCase()

function commonWords(text: string, words: readonly RunWord[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { start, end, first } of words) {
    if (first !== charClass.lower || end - start > commonWord.longest) continue
    const word = text.slice(start, end)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= commonWord.times ? [word] : [])))
}

let notices: PhraseTable | undefined
const hashes = new Int32Array(hashedWords)
const hits = { whole: 0, part: 0 }

function isNotice(text: string): boolean {
  notices ??= new PhraseTable([consent, legal, login, newsletter, related, share])
  notices.find(hashes, hashWords(text, hashes), hits)
  return (hits.whole | hits.part) !== 0
}
