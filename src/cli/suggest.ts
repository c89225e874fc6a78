import { closestWord } from '../text/closest-word.js'

/** Words that people use for ours, and that are not spelled alike. */
const synonyms: Readonly<Record<string, string>> = {
  htm: 'html',
  json: 'jsonl',
  log: 'text',
  markdown: 'md',
  mht: 'mhtml',
  ndjson: 'jsonl',
  plain: 'text',
  txt: 'text',
  wat: 'warc',
  wet: 'warc',
  xhtml: 'html',
  yaml: 'default',
}

/** ` Did you mean …?`, when a word is near one of those that were possible; nothing otherwise. */
export function suggest(wanted: string, words: readonly string[]): string {
  const synonym = synonyms[wanted.toLowerCase()]
  const best = synonym !== undefined && words.includes(synonym) ? synonym : closestWord(wanted, words)
  return best === undefined ? '' : ` Did you mean ${best}?`
}
