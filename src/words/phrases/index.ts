export type { PhraseBook } from './phrase-book.js'
export { hashedWords, hashWords, type PhraseHits, PhraseTable } from './phrase-table.js'
