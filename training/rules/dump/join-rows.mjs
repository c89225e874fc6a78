// Pairs of neighbouring lines whose paragraphs are known, with what `src/parse/dump/goes-on.ts` asks of them.

/** Indices of `charClass` by name; letters without case and ideographs count as capitals at the beginning of a line and as small letters at its end. */
export const classesOf = (charClass) => ({
  begin: (code) => (code === charClass.letter || code === charClass.ideograph ? charClass.upper : code),
  end: (code) => (code === charClass.letter || code === charClass.ideograph ? charClass.lower : code),
})

/** Farther apart than so many paragraphs of the truth, two lines tell nothing. */
const FARTHEST = 3
/** Characters of which more is to be said than their class does: brackets, quotation marks, signs that begin links and labels. */
const TELLING = new Set('()[]"“”\'’/|+&@#$€£•*')
/** Listings join by other rules. */
const DOCUMENTATION_WEIGHT = 0.3

/**
 * @param {{ charClass: Record<string, number>, readLines: (text: string) => any[], endsWithShortWord: (line: any) => boolean, wordBins: readonly number[], idOf: (name: string) => number }} product
 */
export function joinRows({ charClass, readLines, endsWithShortWord, wordBins, idOf }) {
  const { begin, end } = classesOf(charClass)
  const binOf = (words) => wordBins.findIndex((most) => words <= most) + 1 || wordBins.length + 1
  const endingOf = ({ last }) => (last === charClass.stop ? 'stop' : last === charClass.pause ? 'pause' : 'open')
  const isInside = ({ first }) => first === charClass.lower || first === charClass.pause || first === charClass.stop

  /** Names of what is true of a pair: `before` ends the paragraph so far, `line` may go on with it, `next` is the line after. */
  function namesOf({ before, words, joined, line, next }) {
    const ending = endingOf(before)
    const short = endsWithShortWord(before)
    const names = [
      `history ${ending} ${joined ? 'joined' : 'alone'}${isInside(before) ? 'Inside' : ''}`,
      `pair ${end(before.last)} ${begin(line.first)}`,
      `length ${ending} ${binOf(words)}`,
      `nextLength ${line.first === charClass.lower ? 'lower' : 'other'} ${binOf(line.words)}`,
      `end ${line.last}`,
    ]
    if (TELLING.has(line.text.charAt(0))) names.push(`begin ${line.text.charAt(0)}`)
    if (next !== undefined) names.push(`${line.last === charClass.stop ? 'closedNext' : 'openNext'} ${begin(next.first)}`)
    if (short) names.push('short')
    if ('([“„«‘'.includes(before.text.at(-1))) names.push('opening')
    const between = next?.gap === 0 && isInside(next) && line.first === charClass.upper && line.last !== charClass.stop
    if (ending === 'open' && between) names.push(`between ${binOf(line.words)}`, ...(short ? ['betweenAfterShort'] : []))
    return names
  }

  /** All pairs of a page that the truth decides. */
  return function* rowsOf({ text, type, isContent, first, last }) {
    const lines = readLines(text)
    let words = 0
    let joined = false
    for (let at = 0; at + 1 < lines.length; at++) {
      const [before, line, next] = lines.slice(at, at + 3)
      words = (joined ? words : 0) + before.words
      const wasJoined = joined
      joined = false
      const [here, there] = [last[before.number - 1], first[line.number - 1]]
      const known = isContent[before.number - 1] === '1' || isContent[line.number - 1] === '1'
      if (!known || here < 0 || there < 0 || Math.abs(there - here) > FARTHEST) continue
      joined = here === there
      const names = namesOf({ before, words, joined: wasJoined, line, next })
      yield { features: names.map(idOf), label: joined ? 1 : 0, weight: type === 'documentation' ? DOCUMENTATION_WEIGHT : 1 }
    }
  }
}
