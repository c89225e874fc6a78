/**
 * Points for (positive) and against the next line's going on with the paragraph, in log-odds.
 * Fitted by logistic regression on 60,000 pairs of neighbouring lines of flattened pages whose paragraphs are known, then rounded.
 * Classes are those of `charClass`, in its order: space, mark, stop, pause, close, dash, lower, upper, letter, digit, ideograph.
 */

/** Last class of the line before (row), first class of the line (column). */
export const pairPoints: readonly (readonly number[])[] = [
  // -, space, mark, stop, pause, close, dash, lower, upper, letter, digit, ideograph
  [],
  [],
  [0, 0, 0.2, 0, 2, 0, 0, -0.4, -1.3, -1.3, -0.3, -1.3],
  [0, 0, 0, 0, 0, 0.2, 0, -0.9, -0.5, -0.5, -0.5, -0.5],
  [0, 0, 0.6, 0, 0, 0.3, -1.4, 0.4, 0, 0, 0.5, 0],
  [0, 0, 0, 0, 2, 0, 0, 0.7, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 1.2, 1.2, 1.2, 0, 1.2],
  [0, 0, -0.5, 2.5, 4.1, 0.4, 2.1, 0.7, -1.2, -1.2, -1, -1.2],
  [0, 0, -0.6, 1.8, 2.6, 0.5, 1.6, 0.8, -1.6, -1.6, -0.3, -1.6],
  [0, 0, -0.5, 2.5, 4.1, 0.4, 2.1, 0.7, -1.2, -1.2, -1, -1.2],
  [0, 0, -1.3, 2.5, 2.8, 0.5, 1.2, -0.3, -1.6, -1.6, 0.3, -1.6],
  [0, 0, -0.5, 2.5, 4.1, 0.4, 2.1, 0.7, -1.2, -1.2, -1, -1.2],
]

/** Words of the paragraph so far (rows of `wordBins`), which ends openly, with a pause, or with a stop. */
export const lengthPoints: Readonly<Record<Ending, readonly number[]>> = {
  open: [0.9, -0.1, -0.5, -0.7, -0.5, 1.2],
  pause: [1.1, 1.4, 0.9, -0.7, -1.4, -1.1],
  stop: [3.1, 0.7, 0, -0.5, -1.1, -1.4],
}

/** Words of the line, which begins in lower case or not. */
export const nextLengthPoints: Readonly<Record<'lower' | 'other', readonly number[]>> = {
  lower: [0, 0, 0.3, 0.3, 0.1, 2],
  other: [0, 0, -0.1, -0.2, -0.4, -0.7],
}

/** Upper bounds of the bins of a count of words; the last bin is open. */
export const wordBins: readonly number[] = [1, 2, 4, 8, 16]

/** Class that the line ends with. */
export const endPoints: readonly number[] = [0, 0, -0.4, 0, -1.3, 0, -1, 0.1, 1.1, 0, 0.2, 0]

/** Class that the line after it begins with, when the line itself ends openly, and when it ends with a stop. */
export const openNextPoints: readonly number[] = [0, 0, -0.3, 2.3, 0.7, 0.4, -1.8, 0.5, -0.5, -0.5, -0.4, -0.5]
export const closedNextPoints: readonly number[] = [0, 0, 0, 0, 0, 0.2, 0, 0, -0.1, -0.1, 0.4, -0.1]

/** How the last line of the paragraph so far ends. */
export type Ending = 'open' | 'pause' | 'stop'

/** The last line was itself joined to something before it, or stands alone; and it began as sentences begin, or inside one. */
export const historyPoints: Readonly<
  Record<Ending, { alone: number; aloneInside: number; joined: number; joinedInside: number }>
> = {
  open: { alone: -0.4, aloneInside: -2.5, joined: 1.6, joinedInside: 1.4 },
  pause: { alone: 0.3, aloneInside: -3.7, joined: 2.3, joinedInside: 0.5 },
  stop: { alone: -0.8, aloneInside: -2.7, joined: 1, joinedInside: -0.4 },
}

/** Characters that the line begins with. */
export const beginPoints: Readonly<Record<string, number>> = {
  '(': 2.5,
  ')': 2.1,
  ']': 2.1,
  "'": 1.4,
  '’': 1.4,
  $: 0.5,
  '[': 0.4,
  '/': 0.3,
  '"': -1.2,
  '“': -0.5,
  '*': -1.3,
  // A hyphen that begins a line is a bullet; a dash in a sentence is longer.
  '-': -4,
  '•': -3,
  '#': -2.7,
}

/** The line before ends with a word of three small letters or fewer: "of the", "in der", "de la". */
export const shortWordPoints = 0.9

/** The line before ends with an opening bracket or quotation mark. */
export const openingPoints = 2.7

/**
 * The line begins with a capital and ends openly, the one before ends openly, and the one after goes on in the middle of a sentence: a link's text. By its words, and
 * once more when the line before ends with a short word.
 */
export const betweenPoints: readonly number[] = [0.3, 0.5, 0.5, 0.3, -0.5, -0.5]
export const betweenAfterShortPoints = 1.6
