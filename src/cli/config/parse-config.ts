import { type Document, isNode, LineCounter, parseDocument, YAMLParseError } from 'yaml'
import { UnscrapeError } from '../../errors.js'

/** A configuration file that was read: what it says, and where in it each value stands. */
export interface ParsedConfig {
  readonly file: string
  readonly data: unknown
  /** The line (from 1) on which the value at a path of keys stands, or that of the nearest value around it. */
  lineOf(keys: readonly (string | number)[]): number | undefined
}

/**
 * Reads YAML, JSON or JSON with comments. JSON is YAML, once its comments are gone, so that one parser reads all and knows the lines.
 * @throws {UnscrapeError} `E_CONFIG` with the line of the first mistake.
 */
export function parseConfig(file: string, content: string): ParsedConfig {
  const lines = new LineCounter()
  try {
    const source = /\.jsonc?$/.test(file) ? blankComments(content) : content
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
    const [mistake] = document.errors
    if (mistake !== undefined) throw mistake
    return { file, data: document.toJS(), lineOf: (keys) => lineOf(document, lines, keys) }
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? `, line ${lines.linePos(cause.pos[0]).line}` : ''
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new UnscrapeError('E_CONFIG', `${file}${line}: ${message}`, { cause })
  }
}

function lineOf(document: Document.Parsed, lines: LineCounter, keys: readonly (string | number)[]): number | undefined {
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

/** Puts spaces where JSON has comments, so that everything else stays in its place. What is not closed ends with the file. */
function blankComments(json: string): string {
  const tokens = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g
  return json.replace(tokens, (token) => (token.startsWith('"') ? token : token.replace(/[^\n]/g, ' ')))
}
