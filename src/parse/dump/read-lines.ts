import { charClass, classAt, classOf, lastClassIn } from '../../text/char-class.js'
import { codeAt } from '../../text/code-at.js'
import { wordsInRun } from '../../text/words-in-run.js'
import { bracketOf, quoteOf } from './brackets.js'
import { hashedHeads, type Inside, type Line, longestCounted } from './line.js'
import { hashOn, NO_WORD, wordHash } from './word-hash.js'

/** Splits a dump into its lines, the blank ones counted as gaps. Each character is looked at once. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  const heads = new Heads()
  let number = 0
  let gap = 0
  for (let start = 0; start <= text.length; number++) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = readLine({ text, start, end, number: number + 1, gap, heads })
    if (line === undefined) gap++
    else {
      lines.push(line)
      gap = 0
    }
    start = end + 1
  }
  return lines
}

interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly number: number
  readonly gap: number
  readonly heads: Heads
}

function readLine({ text, start, end, number, gap, heads }: Span): Line | undefined {
  let from = start
  while (from < end && classAt(text, from) === charClass.space) from++
  if (from === end) return undefined
  let to = end
  while (classAt(text, to - 1) === charClass.space) to--
  const { words, marks, tabs, foldable, seamed, inside } = scan(text, from, to, heads)
  const body = text.slice(from, to)
  return {
    number,
    gap,
    text: foldable ? body.replace(/\s+/g, ' ') : body,
    raw: from === start ? body : text.slice(start, to),
    words,
    marks,
    first: classAt(text, from),
    last: lastClassIn(text, from, to),
    tabs,
    seamed,
    indent: from - start,
    inside,
  }
}

interface Scan extends Pick<Line, 'words' | 'marks' | 'tabs' | 'seamed' | 'inside'> {
  /** There is white space that is not a single space. */
  readonly foldable: boolean
}

/** The hashes of the first words of lines, one line after the other. */
class Heads {
  hashes = new Int32Array(1024)
  size = 0

  /** Makes room for those of one more line; what was read before keeps its own. */
  reserve(): void {
    if (this.size + hashedHeads <= this.hashes.length) return
    this.hashes = new Int32Array(this.hashes.length * 2)
    this.size = 0
  }
}

/** Counts what is asked of a line. One long loop on purpose: it sees every character of the page once. */
function scan(text: string, from: number, to: number, heads: Heads): Scan {
  let seamed = false
  let words = 0
  let marks = 0
  let tabs = 0
  let foldable = false
  let before = 0
  let run = 0
  let runs = 0
  let capitals = 0
  let digits = 0
  let stops = 0
  let pauses = 0
  let brackets = 0
  let quotes = 0
  let hash = 0
  let word = -1
  let firstLength = 0
  heads.reserve()
  const { hashes, size: firstHead } = heads
  const isCounted = to - from <= longestCounted
  const mostHeads = isCounted ? firstHead + hashedHeads : firstHead
  let head = firstHead
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at)
    const here = classOf(code)
    if (run > 0 && here !== charClass.letter) {
      words += wordsInRun(run) - 1
      run = 0
    }
    if (here >= charClass.lower) {
      if (before < charClass.lower) {
        words++
        runs++
        if (here === charClass.upper) capitals++
        hash = NO_WORD
        word = at
      } else if (here === charClass.ideograph || before === charClass.ideograph) words++
      else if (here === charClass.upper && before === charClass.lower) seamed = true
      if (here === charClass.letter) run++
      else if (here === charClass.digit) digits++
      if (head < mostHeads) hash = hashOn(hash, code)
      before = here
      continue
    }
    if (before >= charClass.lower && head < mostHeads) {
      if (word === from) firstLength = at - from
      hashes[head++] = hash
    }
    if (here === charClass.space) {
      if (code === 9) tabs++
      if (code !== 32 || before === charClass.space) foldable = true
      if (before === charClass.stop) stops++
    } else if (here === charClass.mark) {
      marks++
      brackets += bracketOf(code)
      quotes += quoteOf(code)
    } else if (here === charClass.close) {
      brackets += bracketOf(code)
      quotes += quoteOf(code)
    } else if (here === charClass.pause) pauses++
    before = here
  }
  if (run > 0) words += wordsInRun(run) - 1
  let inside: Inside | undefined
  if (isCounted) {
    const endsWithWord = before >= charClass.lower
    const lastHash = !endsWithWord ? 0 : head < mostHeads ? hash : wordHash(text, word, to)
    if (endsWithWord && word === from) firstLength = to - from
    if (endsWithWord && head < mostHeads) hashes[head++] = hash
    heads.size = head
    inside = {
      firstLength,
      lastLength: endsWithWord ? to - word : 0,
      lastCase: endsWithWord ? classAt(text, word) : 0,
      lastHash,
      heads: hashes,
      firstHead,
      endOfHeads: head,
      runs,
      capitals,
      digits,
      stops,
      pauses,
      brackets,
      quotes,
    }
  }
  return { words, marks, tabs, foldable, seamed, inside }
}
