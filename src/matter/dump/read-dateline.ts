import { findDates } from '../../text/date/index.js'

/** The dash that ends a dateline stands within so many characters. */
const LONGEST = 110

/** Words of a dateline beside its date: a town or two, a state, an agency. */
const MOST_WORDS = 9

/** What parts a dateline from its text. */
const dash = /\s*(?:[–—]|\s-{1,2})\s/

/** The web is not older. */
const EARLIEST = '1990'

interface Cues {
  readonly lang?: string | undefined
  readonly crawled?: string | undefined
}

const word = /[\p{L}\p{N}]+/gu

/**
 * The day in the dateline that a text begins with, as ISO 8601: "SUNDPORT, March 12, 2025 (Wire) – The builder of …". It stays in the text. Nothing where the head of
 * the sentence does not begin with a capital, has no date with its year, or says more than a place and a source.
 * @param text the first paragraph of the text
 * @param cues the language, for the order of day and month, and the day of the crawl, after which nothing was published
 */
export function readDateline(text: string, { lang, crawled }: Cues): string | undefined {
  const head = text.slice(0, LONGEST)
  const end = head.search(dash)
  if (end === -1 || !/^\p{Lu}/u.test(head)) return undefined
  const before = head.slice(0, end)
  const [date, ...others] = findDates(before, { ...(lang === undefined ? {} : { lang }) })
  if (date === undefined || others.length > 0 || date.start === 0) return undefined
  const { iso } = date
  // A life, a battle, a stretch of time.
  if (before.includes('(') !== before.includes(')') || iso < EARLIEST || (crawled !== undefined && iso > crawled))
    return undefined
  if (findDates(head.slice(end), { ...(lang === undefined ? {} : { lang }) }).length > 0) return undefined
  const rest = before.slice(0, date.start) + before.slice(date.end)
  const words = rest.match(word) ?? []
  return words.length <= MOST_WORDS && words.every(isName) ? iso.slice(0, 10) : undefined
}

/** A capital begins it, or it is as short as the words between names. */
const isName = (word: string): boolean => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word)
