import type { Element, Root } from 'hast'
import type { Page } from '../../../types.js'
import { LINE, lineBit } from '../../../words/html/line-names.js'
import { partBits, typeBits } from '../../../words/html/part-names.js'
import { purposeBit } from '../../../words/html/purposes.js'
import { tokenPoints } from '../../../words/html/token-points.js'
import { remember } from './remember.js'
import { splitTokens } from './tokens.js'

/** What the names that a page's makers gave their elements say of each container: points from `tokenPoints`, summed. */
export interface Vocabulary {
  /** Points of the names on the container itself and the three elements around it. */
  readonly near: Float64Array
  /** Points of the names further out. */
  readonly far: Float64Array
  /** Bits of the purposes named on the container itself and the three elements around it, and of those further out. */
  readonly nearPurpose: Uint32Array
  readonly farPurpose: Uint32Array
  /** Bits of the lines named on the container itself and the two elements around it: see `LINE`. */
  readonly lines: Uint8Array
  /** Bits of the purposes and of the parts named on the container itself. */
  readonly ownPurpose: Uint32Array
  readonly ownParts: Uint8Array
}

/** How many elements above the container count as near. */
const NEAR = 3
/** How many elements, its own included, give a line its name. */
const LINE_REACH = 3

/** Properties whose words name what an element is for. */
const NAMING = new Set(['className', 'id', 'role', 'itemProp', 'dataTestId', 'dataComponent'])

/** What one name adds. */
interface Meaning {
  near: number
  far: number
  purpose: number
  line: number
  parts: number
}

export function readVocabulary(page: Page): Vocabulary {
  const size = page.containers.length
  const ownPurpose = new Uint32Array(size)
  const ownLine = new Uint8Array(size)
  const ownParts = new Uint8Array(size)
  const sumNear = new Float64Array(size)
  const sumFar = new Float64Array(size)
  const sumPurpose = new Uint32Array(size)
  const known = new Map<string, Meaning>()
  for (const { index, node, parent } of page.containers) {
    const own = meaningOf(node, known)
    ownPurpose[index] = own.purpose
    ownLine[index] = own.line
    ownParts[index] = own.parts
    sumNear[index] = own.near + (parent >= 0 ? (sumNear[parent] ?? 0) : 0)
    sumFar[index] = own.far + (parent >= 0 ? (sumFar[parent] ?? 0) : 0)
    sumPurpose[index] = own.purpose | (parent >= 0 ? (sumPurpose[parent] ?? 0) : 0)
  }
  return cutAtNear(page, { sumNear, sumFar, sumPurpose, ownPurpose, ownLine, ownParts })
}

interface Totals {
  readonly sumNear: Float64Array
  readonly sumFar: Float64Array
  readonly sumPurpose: Uint32Array
  readonly ownPurpose: Uint32Array
  readonly ownLine: Uint8Array
  readonly ownParts: Uint8Array
}

function cutAtNear(page: Page, totals: Totals): Vocabulary {
  const { sumNear, sumFar, sumPurpose, ownPurpose, ownLine, ownParts } = totals
  const near = new Float64Array(sumNear.length)
  const far = new Float64Array(sumNear.length)
  const nearPurpose = new Uint32Array(sumNear.length)
  const farPurpose = new Uint32Array(sumNear.length)
  const lines = new Uint8Array(sumNear.length)
  for (const { index } of page.containers) {
    let beyond = index
    let purpose = 0
    let line = 0
    for (let step = 0; step <= NEAR && beyond >= 0; step++) {
      purpose |= ownPurpose[beyond] ?? 0
      if (step < LINE_REACH) line |= ownLine[beyond] ?? 0
      beyond = page.containers[beyond]?.parent ?? -1
    }
    near[index] = (sumNear[index] ?? 0) - (beyond >= 0 ? (sumNear[beyond] ?? 0) : 0)
    far[index] = beyond >= 0 ? (sumFar[beyond] ?? 0) : 0
    nearPurpose[index] = purpose
    lines[index] = line
    farPurpose[index] = beyond >= 0 ? (sumPurpose[beyond] ?? 0) : 0
  }
  return { near, far, nearPurpose, farPurpose, lines, ownPurpose, ownParts }
}

/** The names of an element; `html` and `body` carry the page's state, not their own purpose. */
function namesOf(node: Element | Root): string[] {
  const names: string[] = []
  if (node.type !== 'element' || node.tagName === 'body' || node.tagName === 'html') return names
  for (const property in node.properties) {
    if (!NAMING.has(property)) continue
    const value = node.properties[property]
    if (typeof value === 'string') names.push(value)
    else if (Array.isArray(value)) for (const name of value) names.push(String(name))
  }
  return names
}

/** A name counts once an element, however often it is repeated there. */
function meaningOf(node: Element | Root, known: Map<string, Meaning>): Meaning {
  const line = node.type === 'element' && node.tagName === 'time' ? LINE.date : 0
  const sum = { near: 0, far: 0, purpose: 0, line, parts: node.type === 'element' ? partsOfType(node) : 0 }
  for (const name of namesOf(node)) {
    const meaning = remember(known, name, lookUp)
    sum.near += meaning.near
    sum.far += meaning.far
    sum.purpose |= meaning.purpose
    sum.line |= meaning.line
    sum.parts |= meaning.parts
  }
  return sum
}

function lookUp(name: string): Meaning {
  const meaning = { near: 0, far: 0, purpose: 0, line: 0, parts: 0 }
  for (const token of splitTokens(name)) {
    meaning.purpose |= purposeBit(token)
    meaning.line |= lineBit(token)
    meaning.parts |= partBits(token)
    const points = tokenPoints.get(token)
    if (points === undefined) continue
    meaning.near += points[0]
    meaning.far += points[1]
  }
  return meaning
}

function partsOfType({ properties: { itemType } }: Element): number {
  if (!Array.isArray(itemType)) return 0
  let bits = 0
  for (const type of itemType) bits |= typeBits(String(type))
  return bits
}
