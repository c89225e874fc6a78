// Labels the blocks of a page by aligning its words with those of the truth.

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}_]+/gu
const wordsOf = (/** @type {string} */ text) => text.toLowerCase().match(WORD) ?? []

/** Largest table of the alignment, in cells of a byte; larger pages are labelled by trigrams alone. */
const MOST_CELLS = 150e6
/** Aligned words in a row from which a run counts as a passage, not a coincidence. */
const PASSAGE = 3
/** A block is content if this share of its words is. */
const CONTENT = 0.5
/** Share of a block's trigrams that must be in the truth, where it stands out of order. */
const OUT_OF_ORDER = 0.7
const LEAST_WORDS_OUT_OF_ORDER = 5

/** @typedef {{ block: Int32Array, word: Int32Array, truth: Int32Array, sizes: number[], ids: Int32Array[] }} Words */

/**
 * @param {readonly { text: string }[]} blocks
 * @param {string} truthText
 * @returns {Float32Array} by block, the share of its words that is main content
 */
export function labelBlocks(blocks, truthText) {
  const words = readWords(blocks, truthText)
  const shares = new Float32Array(blocks.length)
  const used = new Uint8Array(words.truth.length)
  const cells = words.word.length * words.truth.length
  if (cells > 0 && cells <= MOST_CELLS) shareByRuns(words, align(words.word, words.truth), shares, used)
  addOutOfOrder(words, used, shares)
  return withoutStrays(words.sizes, shares)
}

/** The words of page and truth as numbers; words that the truth has not are left out of `word`, and -1 in `ids`. */
function readWords(blocks, truthText) {
  const numbers = new Map()
  const truth = Int32Array.from(wordsOf(truthText), (word) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size)
    return numbers.get(word)
  })
  const ids = blocks.map(({ text }) => Int32Array.from(wordsOf(text), (word) => numbers.get(word) ?? -1))
  const shared = ids.map((list) => list.filter((id) => id >= 0))
  const word = Int32Array.from(shared.flatMap((list) => [...list]))
  const block = Int32Array.from(shared.flatMap((list, index) => Array(list.length).fill(index)))
  return { block, word, truth, ids, sizes: ids.map((list) => list.length) }
}

/** Longest common subsequence, traced back: the place in the truth of each word of the page, or -1. */
function align(page, truth) {
  const steps = alignmentSteps(page, truth)
  const match = new Int32Array(page.length).fill(-1)
  let row = page.length - 1
  let column = truth.length - 1
  while (row >= 0 && column >= 0) {
    const step = steps[row * truth.length + column]
    if (step === 1) match[row] = column
    if (step !== 3) row--
    if (step !== 2) column--
  }
  return match
}

/** For each cell how the best alignment gets there: 1 by a match, 2 past a word of the page, 3 past one of the truth. */
function alignmentSteps(page, truth) {
  const steps = new Uint8Array(page.length * truth.length)
  let before = new Uint16Array(truth.length + 1)
  let now = new Uint16Array(truth.length + 1)
  for (let row = 0; row < page.length; row++) {
    const word = page[row]
    const start = row * truth.length
    for (let column = 0; column < truth.length; column++) {
      if (truth[column] === word) {
        now[column + 1] = before[column] + 1
        steps[start + column] = 1
      } else if (before[column + 1] >= now[column]) {
        now[column + 1] = before[column + 1]
        steps[start + column] = 2
      } else {
        now[column + 1] = now[column]
        steps[start + column] = 3
      }
    }
    ;[before, now] = [now, before]
  }
  return steps
}

/** Length of the run of aligned words that each word of the page is in. */
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

/** A block with half of its words aligned has that share; of any other, only the words in passages count. */
function shareByRuns({ block, sizes }, match, shares, used) {
  const runs = runsOf(match)
  const aligned = new Float32Array(sizes.length)
  const passages = new Float32Array(sizes.length)
  match.forEach((place, at) => {
    if (place < 0) return
    aligned[block[at]]++
    if (runs[at] >= PASSAGE) passages[block[at]]++
  })
  sizes.forEach((size, index) => {
    if (size > 0) shares[index] = (aligned[index] / size >= CONTENT ? aligned[index] : passages[index]) / size
  })
  match.forEach((place, at) => {
    if (place >= 0 && (runs[at] >= PASSAGE || shares[block[at]] >= CONTENT)) used[place] = 1
  })
}

const trigramAt = (words, at) => `${words[at]}_${words[at + 1]}_${words[at + 2]}`

/** A second pass, by trigrams of the truth that are still to be found: text that stands elsewhere on the page than in the truth. */
function addOutOfOrder({ ids, truth }, used, shares) {
  const left = new Map()
  for (let at = 0; at + 2 < truth.length; at++) {
    if (used[at] && used[at + 1] && used[at + 2]) continue
    const key = trigramAt(truth, at)
    left.set(key, (left.get(key) ?? 0) + 1)
  }
  ids.forEach((words, index) => {
    if (shares[index] >= CONTENT || words.length < LEAST_WORDS_OUT_OF_ORDER) return
    const keys = Array.from({ length: words.length - 2 }, (_, at) => trigramAt(words, at))
    const share = keys.filter((key) => (left.get(key) ?? 0) > 0).length / keys.length
    if (share < OUT_OF_ORDER) return
    shares[index] = share
    for (const key of keys) if (left.has(key)) left.set(key, left.get(key) - 1)
  })
}

/** Blocks of one or two words need content beside them; blocks without words go with both their neighbours. */
function withoutStrays(sizes, shares) {
  const isContent = (at) => (shares[at] ?? 0) >= CONTENT
  const isLong = (at) => (sizes[at] ?? 0) > 2
  const labels = shares.map((share, at) => {
    if (sizes[at] === 0 || sizes[at] > 2 || share < CONTENT) return share
    const beside = isContent(at - 1) || isContent(at + 1)
    const near = [-2, 2].some((step) => isContent(at + step) && isLong(at + step))
    return beside || near ? share : 0
  })
  sizes.forEach((size, at) => {
    if (size === 0) labels[at] = labels[at - 1] >= CONTENT && labels[at + 1] >= CONTENT ? 1 : 0
  })
  return labels
}
