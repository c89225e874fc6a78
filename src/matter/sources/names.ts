import { foldSpace } from '../../text/fold.js'
import { addresses, jobTitle, joints, opener, placeholders, reporter, softJoints, suffix, tail } from './name-words.js'

/** Where a value was found: `given` in metadata, where it is a name or a list of names; `printed` on the page, where words stand around it. */
export type NameForm = 'given' | 'printed'

/** A longer value is an article, not a byline. */
const valueLimit = 600
/** A longer name is a sentence. */
const nameLimit = 80
const wordLimit = { given: 9, printed: 5 } as const

/** The names in a byline or in a metadata value. Openers, dates, job titles, degrees, addresses and placeholders are left out. */
export function readNames(value: string, form: NameForm): string[] {
  if (value.length > valueLimit || addresses.whole.test(value.trim())) return []
  const text = value.replace(addresses.email, ' ')
  if (form === 'given') return readLine(foldSpace(text), form)
  return readLines(
    text
      .split('\n')
      .map(foldSpace)
      .filter((line) => line !== ''),
  )
}

/** The names of the first line that has any, and of the lines after it as long as an `and` joins them. */
function readLines(lines: readonly string[]): string[] {
  const names: string[] = []
  let joined = false
  for (const line of lines.slice(0, 8)) {
    const continues = /^(?:and|&|,|und|et|y|e)(?:\s|$)/i.test(line)
    if (names.length > 0 && !joined && !continues) break
    names.push(...readLine(line.replace(/^(?:and|&|,|und|et)(?:\s+|$)/i, ''), 'printed'))
    joined = /(?:^|\s)(?:and|&|und|et|,)$|,$/i.test(line)
  }
  return names
}

function readLine(line: string, form: NameForm): string[] {
  const reported = reporter.exec(line)?.[1]
  if (reported !== undefined) return [reported]
  let text = line
  if (form === 'printed') text = text.replace(/^.{0,40}?\bby\b[:\s]*/i, '')
  else text = text.replace(/^.{0,60}\bas told to\s/i, '').replace(/^(\S+ \S.{0,40}?)\s\|\s.*$/, '$1')
  for (let round = 0; round < 2; round++) text = text.replace(opener, '').trim()
  text = text.replace(form === 'printed' ? tail.printed : tail.given, '')
  return splitNames(text)
    .map((name) => trimName(name, form))
    .filter((name) => isName(name, form))
}

function splitNames(text: string): string[] {
  const names: string[] = []
  for (const piece of text.split(joints)) {
    const part = piece.trim()
    if (part === '' || (names.length > 0 && (suffix.test(part) || jobTitle.test(part)))) continue
    const halves = part.split(softJoints)
    if (halves.length > 1 && halves.every((half) => half.trim().includes(' '))) names.push(...halves)
    else names.push(part)
  }
  return names
}

function trimName(name: string, form: NameForm): string {
  const bare = name
    .replace(/^[\s"'“”.,:;–—\-|(*•·@©]+|[\s"“”,:;–—\-|(*•·]+$/g, '')
    .replace(/\s(?:[A-Z]{2,5},?\s?){1,3}$/, dropDegrees)
  return (form === 'printed' ? bare.replace(/\s+\(.*$/, '') : bare).trim()
}

/** `MS` behind a name is a degree; behind one word it is a part of the name. */
const dropDegrees = (ending: string, at: number, name: string): string =>
  name.slice(0, at).includes(' ') &&
  ending
    .trim()
    .split(/[\s,]+/)
    .every((word) => suffix.test(word) && !/^(?:[JS]r|I{2,3}|IV)/.test(word))
    ? ''
    : ending

function isName(name: string, form: NameForm): boolean {
  if (name.length < 2 || name.length > nameLimit || placeholders.has(name.toLowerCase())) return false
  if (!/\p{L}/u.test(name) || /https?:|www\.|\.html|[{}<>=[\]\\?!_]{1}.*\s|^\d[\d\s.,:/-]*$|\s\d{4}\b/.test(name))
    return false
  const words = name.split(' ')
  if (words.length > wordLimit[form]) return false
  return form === 'given' || words.length === 1 || isWritten(name, words)
}

/** A name in print: capitals but for particles, no figures, none of a sentence's marks. */
const isWritten = (name: string, words: readonly string[]): boolean =>
  !/[?!:\d]|\s(?:for|of|the|and|with|in|on|at)$/.test(name) &&
  words.every((word) => particles.has(word) || !/^\p{Ll}/u.test(word))

/** Words that names write small. */
const particles = new Set(
  'de la las los van von der den del della di da dos das du le el al bin ibn ter ten te zu zur af av of the and y e i und et for'.split(
    ' ',
  ),
)

/** Whether a name is a login: `jsmith2`, `jane.smith`. People's names have a capital or a space. */
export const isLogin = (name: string): boolean =>
  !name.includes(' ') && (/^[a-z0-9._-]+$/.test(name) || /[._]\w|\d/.test(name))
