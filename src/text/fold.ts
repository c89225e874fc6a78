/** Folds every run of white space (no-break spaces and line separators too) to one space, and trims. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words of a text in lower case, without marks and punctuation, one space between: two spellings of one title fold alike. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
