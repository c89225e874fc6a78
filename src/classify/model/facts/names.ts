import type { Element, Root } from 'hast'
import type { Page } from '../../../types.js'
import { hashText, SEED } from './hash.js'

/** Tokens of the names that a page's makers gave their elements. */
export interface Names {
  /** Tokens of container `i`: `tokens[start[i]]` to `tokens[start[i + 1] - 1]`. */
  readonly tokens: number[]
  readonly start: Int32Array
}

/** Names longer than this are generated, not written. */
const LONGEST = 64

/** Properties, beside the class, whose words name what an element is for; the seed keeps their words apart from classes where it differs. */
const PROPERTIES = [
  'id',
  'role',
  'itemProp',
  'itemType',
  'ariaLabel',
  'dataTestId',
  'dataTestid',
  'dataComponent',
  'dataModule',
  'dataType',
] as const

/** The tokens of each name, remembered while one page is read: names repeat. */
type Known = Map<string, readonly number[]>

export function readNames(page: Page): Names {
  const tokens: number[] = []
  const start = new Int32Array(page.containers.length + 1)
  const known: Known = new Map()
  for (const { index, node } of page.containers) {
    if (node.type === 'element') addNode(tokens, known, node)
    start[index + 1] = tokens.length
  }
  return { tokens, start }
}

function addNode(tokens: number[], known: Known, node: Element | Root): void {
  if (node.type !== 'element') return
  tokens.push(tagToken(node.tagName))
  const { properties } = node
  const classes = properties.className
  if (Array.isArray(classes)) for (const name of classes) addName(tokens, known, String(name))
  for (const property of PROPERTIES) {
    const value = properties[property]
    if (value === undefined) continue
    if (typeof value === 'string') addName(tokens, known, value)
    else if (Array.isArray(value)) for (const name of value) addName(tokens, known, String(name))
  }
}

const tags = new Map<string, number>()
/** Tags that are remembered: a page may make up as many as it likes. */
const MOST_TAGS = 1000

function tagToken(tagName: string): number {
  let token = tags.get(tagName)
  if (token === undefined) {
    token = hashText(`<${tagName}`, SEED.tag)
    if (tags.size < MOST_TAGS) tags.set(tagName, token)
  }
  return token
}

function addName(tokens: number[], known: Known, name: string): void {
  let own = known.get(name)
  if (own === undefined) {
    own = splitName(name)
    known.set(name, own)
  }
  for (const token of own) tokens.push(token)
}

/** Hashes of the words in a name, of each two that stand together, and of the whole: `entry-content` gives three. */
export function splitName(name: string): number[] {
  const hashes: number[] = []
  if (name.length > LONGEST) return hashes
  const words = splitWords(name)
  words.forEach((word, at) => {
    hashes.push(hashText(word, SEED.name))
    if (at > 0) hashes.push(hashText(`${words[at - 1]}-${word}`, SEED.name))
  })
  if (words.length > 2) hashes.push(hashText(words.join('-'), SEED.name))
  return hashes
}

/** Splits at everything but letters and where a small letter meets a capital one; single letters are dropped. */
function splitWords(name: string): string[] {
  const words: string[] = []
  let begin = 0
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : 0
    const before = at > 0 ? name.charCodeAt(at - 1) : 0
    const ends = !isLetter(code)
    if (ends || (isCapital(code) && isSmall(before))) {
      if (at - begin > 1) words.push(name.slice(begin, at).toLowerCase())
      begin = ends ? at + 1 : at
    }
  }
  return words
}

const isSmall = (code: number): boolean => code > 96 && code < 123
const isCapital = (code: number): boolean => code > 64 && code < 91
const isLetter = (code: number): boolean => isSmall(code) || isCapital(code)
