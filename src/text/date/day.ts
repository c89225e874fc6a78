import { monthNumber } from './month.js'
import type { Token } from './tokens.js'

/** A calendar day found in tokens; `next` is the index of the token after it. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly next: number
}

/** What helps to read `3/8/2024`: the page's language (BCP 47) and when it was fetched (ISO 8601). */
export interface DateOptions {
  readonly lang?: string
  readonly crawled?: string
}

type Matcher = (tokens: readonly Token[], at: number, options: DateOptions) => Day | undefined

/** Reads a day that begins at the token `at`, in whatever order it is printed. The year must be printed with four digits. */
export function matchDay(tokens: readonly Token[], at: number, options: DateOptions): Day | undefined {
  const kind = tokens[at]?.kind
  if (kind === 'mark' || kind === undefined) return undefined
  for (const matcher of kind === 'word' ? ofWords : ofNumbers) {
    const day = matcher(tokens, at, options)
    if (day !== undefined && isReal(day)) return day
  }
  return undefined
}

/** 2024年3月8日, 2024년 3월 8일. */
const ideographic: Matcher = (tokens, at) => {
  if (!('年년'.includes(textAt(tokens, at + 1)) && '月월'.includes(textAt(tokens, at + 3)))) return undefined
  if (!'日일号'.includes(textAt(tokens, at + 5))) return undefined
  return assemble(tokens, at, at + 2, at + 4, at + 6)
}

/** 2024-03-08, 2024/3/8, 2024. 03. 08. */
const yearFirst: Matcher = (tokens, at) => {
  const mark = textAt(tokens, at + 1)
  if (!isSeparator(mark) || textAt(tokens, at + 3) !== mark) return undefined
  return assemble(tokens, at, at + 2, at + 4, at + 5)
}

/** 2024 March 8, 2024. március 8., 2024 m. kovo 8 d. */
const yearThenName: Matcher = (tokens, at, { lang }) => {
  let name = at + 1
  while (name < at + 4 && isFiller(tokens[name])) name++
  const month = monthNumber(textAt(tokens, name), base(lang))
  if (month === undefined) return undefined
  return { year: yearAt(tokens, at), month, day: valueAt(tokens, name + 1), next: name + 2 }
}

/** 8 March 2024, 8th of March, 2024, 8. März 2024, 8 de marzo de 2024, 8-Mar-2024, 8 tháng 3 năm 2024, 8 มีนาคม พ.ศ. 2567. */
const dayThenName: Matcher = (tokens, at, { lang }) => {
  let name = at + 1
  while (name < at + 4 && isFiller(tokens[name])) name++
  const numbered = textAt(tokens, name) === 'tháng'
  if (numbered) name++
  const month = numbered ? valueAt(tokens, name) : monthNumber(textAt(tokens, name), base(lang))
  if (month === undefined) return undefined
  let year = name + 1
  while (year < name + 5 && isFiller(tokens[year])) year++
  return {
    year: commonYear(yearAt(tokens, year), textAt(tokens, name)),
    month,
    day: valueAt(tokens, at),
    next: year + 1,
  }
}

/** March 8, 2024, Mar. 8th 2024, marzo 8 de 2024. */
const nameThenDay: Matcher = (tokens, at, { lang }) => {
  const month = monthNumber(textAt(tokens, at), base(lang))
  if (month === undefined) return undefined
  let day = at + 1
  while (day < at + 3 && isFiller(tokens[day])) day++
  let year = day + 1
  while (year < day + 4 && isFiller(tokens[year])) year++
  return { year: yearAt(tokens, year), month, day: valueAt(tokens, day), next: year + 1 }
}

/** 8.3.2024, 03/08/2024, 08-03-2024: abstains where day and month cannot be told apart. */
const yearLast: Matcher = (tokens, at, options) => {
  const mark = textAt(tokens, at + 1)
  if (!isSeparator(mark) || textAt(tokens, at + 3) !== mark) return undefined
  const [first, second, year] = [valueAt(tokens, at), valueAt(tokens, at + 2), yearAt(tokens, at + 4)]
  const next = at + 5
  const dayFirst = { year, month: second, day: first, next }
  const monthFirst = { year, month: first, day: second, next }
  if (!isReal(monthFirst)) return dayFirst
  if (!isReal(dayFirst)) return monthFirst
  return first === second || mark === '.' ? dayFirst : byCustom(dayFirst, monthFirst, options)
}

/** The forms that begin with a word, and those that begin with a number. */
const ofWords: readonly Matcher[] = [nameThenDay]
const ofNumbers: readonly Matcher[] = [ideographic, yearFirst, yearThenName, dayThenName, yearLast]

// Regions that write English with the day first. "en" alone says nothing.
const dayFirstEnglish = new Set(['en-gb', 'en-au', 'en-nz', 'en-ie', 'en-in', 'en-za'])

/** Both readings are real days: the language decides, else the day the page was fetched, else nobody. */
function byCustom(dayFirst: Day, monthFirst: Day, { lang, crawled }: DateOptions): Day | undefined {
  const tag = lang?.toLowerCase()
  if (tag === 'en-us') return monthFirst
  if (tag !== undefined && (base(tag) !== 'en' || dayFirstEnglish.has(tag))) return dayFirst
  if (crawled === undefined) return undefined
  const late = [dayFirst, monthFirst].map((day) => isoDay(day) > crawled.slice(0, 10))
  if (late[0] === late[1]) return undefined
  return late[0] ? monthFirst : dayFirst
}

/** A day as ISO 8601. */
export const isoDay = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** No page is older than print: years before 1800 are prices, codes and history. After 2099, likewise. */
function isReal({ year, month, day }: Day): boolean {
  if (!(year >= 1800 && year < 2100 && month >= 1 && month <= 12 && day >= 1)) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function assemble(tokens: readonly Token[], year: number, month: number, day: number, next: number): Day {
  return { year: yearAt(tokens, year), month: valueAt(tokens, month), day: valueAt(tokens, day), next }
}

const fillers = new Set(
  '. , - – / º ª ° st nd rd th er de del of do di d m bí ta lj г р năm den the م من e พ ศ ค'.split(' '),
)
const isFiller = (token: Token | undefined): boolean => token !== undefined && fillers.has(token.text.toLowerCase())
const isSeparator = (mark: string): boolean => mark === '-' || mark === '.' || mark === '/'
const base = (lang: string | undefined): string | undefined => lang?.replace(/-.*/s, '').toLowerCase()
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '\n'
const valueAt = (tokens: readonly Token[], at: number): number =>
  (tokens[at]?.text.length ?? 3) > 2 ? Number.NaN : (tokens[at]?.value ?? Number.NaN)
const yearAt = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text.length === 4 ? (tokens[at]?.value ?? Number.NaN) : Number.NaN

/** Years by which the Buddhist era is ahead. */
const BUDDHIST = 543

/** Thai pages count the years of either era; no page is from the twenty-fourth century of ours. */
const commonYear = (year: number, month: string): number =>
  year >= 1800 + BUDDHIST && /^\p{Script=Thai}/u.test(month) ? year - BUDDHIST : year
