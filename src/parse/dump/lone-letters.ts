import { charClass } from '../../text/char-class.js'
import type { Line } from './line.js'

/** Letters that count from the first, at least. */
const FEWEST = 2

/** Lines from one letter to the next at most. */
const REACH = 6

const alone = /^(\(?)([A-Ha-h])([.)])$/

/** Puts letters that stand on lines of their own before what they count: the choices of a question, the clauses of a law. */
export function gatherLetters(lines: readonly Line[]): readonly Line[] {
  const counted = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    if (!isLetter(lines[at], 'A') && !isLetter(lines[at], 'a')) continue
    const chain = chainFrom(lines, at)
    if (chain.length >= FEWEST) for (const place of chain) counted.add(place)
  }
  if (counted.size === 0) return lines
  return lines.flatMap((line, at) => {
    if (counted.has(at)) return []
    const letter = lines[at - 1]
    return letter !== undefined && counted.has(at - 1) ? [joined(letter, line)] : [line]
  })
}

const isLetter = (line: Line | undefined, letter: string): boolean =>
  line !== undefined && line.text.length <= 3 && alone.exec(line.text)?.[2] === letter

/** The lines of the letters that count on from the one at a line, printed as it is, each with text below it. */
function chainFrom(lines: readonly Line[], start: number): number[] {
  const [, before, letter = '', behind] = alone.exec(lines[start]?.text ?? '') ?? []
  const chain: number[] = []
  for (let at = start; at <= (chain.at(-1) ?? start) + REACH; at++) {
    const wanted = String.fromCharCode(letter.charCodeAt(0) + chain.length)
    const text = lines[at]?.text ?? ''
    const next = lines[at + 1]
    if (text.length > 3 || text.length < 2 || text !== `${before}${wanted}${behind}`) continue
    if (next === undefined || next.first < charClass.lower || alone.test(next.text)) break
    chain.push(at)
  }
  return chain
}

const joined = (letter: Line, line: Line): Line => ({
  ...line,
  number: letter.number,
  gap: letter.gap,
  text: `${letter.text} ${line.text}`,
  raw: `${letter.text} ${line.text}`,
  words: line.words + 1,
  first: letter.first,
  indent: letter.indent,
  inside: undefined,
})
