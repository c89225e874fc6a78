/**
 * Phrases by language, divided by ` | `, in lower case, words only (an apostrophe parts words: `don t`). A phrase stands for the whole line, numbers aside;
 * with `…` at its end for the beginning of a line; with `…` on both ends for any place in it. A `…` in the middle stands for some words.
 */
export type PhraseBook = Readonly<Record<string, string>>
