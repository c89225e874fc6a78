import { addressWords } from '../../../words/html/address-words.js'

/** What the address of a page says of it: one count for each group of words in the path, one for each in the host, and whether a year is there. */
export type Address = Uint8Array

const groups = Object.values(addressWords)
const GROUPS = groups.length

/** Names of the counts, in their order. */
export const addressNames: readonly string[] = [
  ...Object.keys(addressWords).map((name) => `path ${name}`),
  ...Object.keys(addressWords).map((name) => `host ${name}`),
  'path year',
]

const groupsOf = new Map<string, number[]>()
groups.forEach((words, group) => {
  for (const word of words.split(' ')) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group])
})

/** Characters of an address that are looked at: what a crawler calls an address may be as long as it likes. */
const LONGEST = 500

export function readAddress(url: string): Address {
  const counts = new Uint8Array(addressNames.length)
  const rest = url.slice(url.indexOf('//') + 2, LONGEST).toLowerCase()
  const slash = rest.indexOf('/')
  const host = slash < 0 ? rest : rest.slice(0, slash)
  const path = (slash < 0 ? '' : rest.slice(slash)).split(/[?#]/, 1)[0] ?? ''
  countWords(counts, path, 0)
  countWords(counts, host, GROUPS)
  if (/\/(?:19|20)\d\d\//.test(path)) counts[GROUPS * 2] = 1
  return counts
}

function countWords(counts: Address, text: string, offset: number): void {
  for (const word of text.split(/[^a-z]+/)) {
    for (const group of groupsOf.get(word) ?? [])
      counts[offset + group] = Math.min(255, (counts[offset + group] ?? 0) + 1)
  }
}
