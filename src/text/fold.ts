/** Folds every run of white space (no-break spaces and line separators too) to one space, and trims. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words of a text in lower case, without marks and punctuation, one space between: two spellings of one title fold alike. */
export const foldWords = (text: string): string => (/[^\0-\x7f]/.test(text) ? foldAny(text) : foldAscii(text))

/** Plain ASCII has no marks to take off and no forms to settle. */
const foldAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
