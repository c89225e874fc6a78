// Labels the lines of a dump by aligning its words with those of the truth, and says which paragraph of the truth each line is from.

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu
/** Largest table of the alignment, in cells of a byte; larger pages are matched by trigrams. */
const MOST_CELLS = 60e6
/** Where trigrams are matched: farther on than this is taken for a coincidence. */
const FARTHEST = 20_000
/** Aligned words in a row from which a run counts as a passage, not a coincidence. */
const PASSAGE = 3
/** A line is content if this share of its words is in passages, or that share of them is aligned at all. */
const IN_PASSAGES = 0.5
const ALIGNED = 0.8
/** A line of fewer words needs content near by, from no farther than so many paragraphs of the truth. */
const SHORT = 3
const NEAR_PARAGRAPHS = 3

/**
 * @param {string} text the dump
 * @param {string} truth its main content, a paragraph a line
 * @returns by line: whether it is content, and the first and last paragraph that its words are aligned with, or -1
 */
export function alignLines(text, truth) {
  const numbers = new Map()
  const page = readWords(text.split('\n'), numbers)
  const known = readWords(truth.split(/\n+/), numbers)
  const match = matchWords(page.words, known.words)
  const lines = sumUp(page, known, match)
  return { isContent: decide(lines), first: lines.first, last: lines.last }
}

/** The words of some lines as numbers, and the line of each. */
function readWords(lines, numbers) {
  const words = []
  const lineOf = []
  lines.forEach((line, at) => {
    for (const word of line.toLowerCase().match(WORD) ?? []) {
      if (!numbers.has(word)) numbers.set(word, numbers.size)
      words.push(numbers.get(word))
      lineOf.push(at)
    }
  })
  return { words, lineOf, size: lines.length }
}

/** The place in the truth of each word of the page, or -1. */
function matchWords(page, truth) {
  const cells = page.length * truth.length
  if (cells === 0) return new Int32Array(page.length).fill(-1)
  return cells <= MOST_CELLS ? matchAll(page, truth) : matchTrigrams(page, truth)
}

/** Longest common subsequence, followed from its beginning. */
function matchAll(page, truth) {
  const steps = alignmentSteps(page, truth)
  const match = new Int32Array(page.length).fill(-1)
  for (let row = 0, column = 0; row < page.length && column < truth.length; ) {
    const step = steps[row * truth.length + column]
    if (step === 1) match[row] = column
    if (step !== 3) row++
    if (step !== 2) column++
  }
  return match
}

/** For each cell how the best alignment goes on: 1 with a match, 2 past a word of the page, 3 past one of the truth. */
function alignmentSteps(page, truth) {
  const steps = new Uint8Array(page.length * truth.length)
  let after = new Int32Array(truth.length + 1)
  let now = new Int32Array(truth.length + 1)
  for (let row = page.length - 1; row >= 0; row--) {
    const word = page[row]
    const start = row * truth.length
    for (let column = truth.length - 1; column >= 0; column--) {
      if (truth[column] === word) {
        now[column] = after[column + 1] + 1
        steps[start + column] = 1
      } else if (after[column] >= now[column + 1]) {
        now[column] = after[column]
        steps[start + column] = 2
      } else {
        now[column] = now[column + 1]
        steps[start + column] = 3
      }
    }
    ;[after, now] = [now, after]
    now[truth.length] = 0
  }
  return steps
}

/** For the largest pages: each trigram goes to its first place in the truth that is not before the last. */
function matchTrigrams(page, truth) {
  const keyAt = (words, at) => `${words[at]},${words[at + 1]},${words[at + 2]}`
  const places = new Map()
  for (let at = 0; at + 2 < truth.length; at++) {
    const key = keyAt(truth, at)
    if (!places.has(key)) places.set(key, [])
    places.get(key).push(at)
  }
  const match = new Int32Array(page.length).fill(-1)
  let last = -1
  for (let at = 0; at + 2 < page.length; at++) {
    const place = places.get(keyAt(page, at))?.find((candidate) => candidate >= last)
    if (place === undefined || (last >= 0 && place - last > FARTHEST)) continue
    for (let step = 0; step < 3; step++) match[at + step] = place + step
    last = place
  }
  return match
}

/** Length of the run of aligned words that each word is in. */
function runsOf(match) {
  const runs = new Int32Array(match.length)
  for (let start = 0; start < match.length; ) {
    let end = start + 1
    while (match[start] >= 0 && end < match.length && match[end] === match[end - 1] + 1) end++
    if (match[start] >= 0) runs.fill(end - start, start, end)
    start = end
  }
  return runs
}

/** By line: its words, those aligned, those in passages, and the first and last paragraph they are from. */
function sumUp({ lineOf, size }, known, match) {
  const runs = runsOf(match)
  const [words, aligned, passages] = [0, 0, 0].map(() => new Int32Array(size))
  const [first, last] = [0, 0].map(() => new Int32Array(size).fill(-1))
  lineOf.forEach((line, at) => {
    words[line]++
    if (match[at] < 0) return
    aligned[line]++
    if (runs[at] >= PASSAGE) passages[line]++
    last[line] = known.lineOf[match[at]]
    if (first[line] < 0) first[line] = last[line]
  })
  return { words, aligned, passages, first, last }
}

/** Long lines by themselves, then short ones by the lines around them that hold words. */
function decide({ words, aligned, passages, first }) {
  const filled = [...words.keys()].filter((line) => words[line] > 0)
  const isLong = (line) => words[line] >= SHORT
  const content = words.map((size, line) =>
    isLong(line) && (passages[line] >= size * IN_PASSAGES || aligned[line] >= size * ALIGNED) ? 1 : 0,
  )
  const decided = content.slice()
  filled.forEach((line, at) => {
    if (isLong(line) || aligned[line] < words[line]) return
    const near = [-2, -1, 1, 2].map((step) => filled[at + step])
    const goesWith = (other) => content[other] === 1 && first[other] >= 0 && Math.abs(first[other] - first[line]) <= NEAR_PARAGRAPHS
    if (near.some((other) => other !== undefined && goesWith(other))) decided[line] = 1
  })
  return decided
}
