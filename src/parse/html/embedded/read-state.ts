import { parseJson } from './parse-json.js'

/** Where a script sets the state that a page starts from, as JSON or as a string of JSON. */
const assignment =
  /\b(?:window|self|globalThis)(?:\.[\w$]{1,80}|\[["'][^"']{1,80}["']\])\s{0,9}=\s{0,9}(JSON\.parse\(\s{0,9}(?=["'])|(?=[{[]))/g

/** Values of one script that are tried: a page has a few. It also bounds what a script full of half values costs. */
const MOST_VALUES = 40

/** Reads the values that a script sets, where they are plain JSON. */
export function readState(code: string): unknown[] {
  const values: unknown[] = []
  assignment.lastIndex = 0
  for (let count = 0; count < MOST_VALUES; count++) {
    const match = assignment.exec(code)
    if (match === null) break
    const from = assignment.lastIndex
    const end =
      code.startsWith('"', from) || code.startsWith("'", from) ? endOfString(code, from) : endOfValue(code, from)
    if (end === -1) continue
    const slice = code.slice(from, end)
    const value = parseJson(match[1] === '' ? slice : unquote(slice))
    if (value !== undefined) values.push(value)
    assignment.lastIndex = end
  }
  return values
}

/** Exclusive end of the string that begins here, or -1. */
function endOfString(code: string, from: number): number {
  const quote = code.charCodeAt(from)
  for (let at = from + 1; at < code.length; at++) {
    const unit = code.charCodeAt(at)
    if (unit === BACKSLASH) at++
    else if (unit === quote) return at + 1
  }
  return -1
}

/** Exclusive end of the object or array that begins here, or -1. */
function endOfValue(code: string, from: number): number {
  let depth = 0
  for (let at = from; at < code.length; at++) {
    const unit = code.charCodeAt(at)
    if (unit === QUOTE) {
      at = endOfString(code, at) - 1
      if (at < 0) return -1
    } else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth += 1
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth -= 1
    if (depth === 0) return at + 1
  }
  return -1
}

const BACKSLASH = 92
const QUOTE = 34
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

/** What a string of JavaScript says. One in single quotes is made one in double quotes first; `''` where it is neither. */
function unquote(literal: string): string {
  const inner = literal.slice(1, -1)
  const plain = literal.startsWith("'") ? inner.replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'")) : inner
  const value = parseJson(`"${plain}"`)
  return typeof value === 'string' ? value : ''
}
