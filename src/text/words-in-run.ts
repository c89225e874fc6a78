/** A run of letters without case that is longer is no word: its script writes no spaces. */
const longestWord = 16
/** Letters of a word in such scripts (Thai, Lao, Khmer, Burmese), on average. */
const lettersOfWord = 5

/** Words in a run of letters without case, where it is too long for one: counted by its length. */
export const wordsInRun = (letters: number): number => (letters > longestWord ? Math.floor(letters / lettersOfWord) : 1)
