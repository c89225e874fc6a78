import type { Element } from 'hast'
import type { Plan } from './plan.js'

/** Names of what holds a product's data, or facts, as pairs of a name and a value. */
const evidence =
  /(?:^|[-_ ])(?:spec|specs|specification|specifications|specsheet|attribute|attributes|attr|attrs|property|properties|characteristics?|parameters?|params?|features?-?table|facts?|data-?sheet|key-?values?|kv|details?-?(?:list|table|row|item)|info-?(?:list|table|row|item)|definition|dl|datatable|product-?(?:details|data|info)|technical|tech|keyfeature|keyfeatures)(?=$|[-_ s])/i

/** Rows that make a list of pairs; fewer may be anything. */
const fewestRows = 3
const mostRows = 200
/** Longest name and value, in characters. */
const longestName = 60
const longestValue = 200

/** Elements that hold rows, and rows. */
const holders = new Set(['div', 'ul', 'ol', 'section'])
const rows = new Set(['div', 'li', 'p'])
/** Elements that no name and no value holds. */
const foreign = new Set(
  'h1 h2 h3 h4 h5 h6 table ul ol dl img picture pre form input select textarea video iframe'.split(' '),
)

/** What an element is in a list of pairs. */
export type Part = 'row' | 'name' | 'value'

/**
 * Is this element a list of pairs made without `<dl>` or `<table>`: rows of two columns each, all alike, under a class that
 * says so? Then its rows, names and values are added to `parts`.
 */
export function findPairs(node: Element, plan: Plan, parts: Map<Element, Part>): boolean {
  if (!holders.has(node.tagName) || node.children.length < fewestRows) return false
  const first = firstElement(node)
  if (first === undefined || !rows.has(first.tagName)) return false
  const column = firstElement(first)
  if (column === undefined || !(speaks(node) || speaks(first) || speaks(column))) return false
  const lines = childrenOf(node, plan)
  if (lines === undefined || lines.length < fewestRows || lines.length > mostRows) return false
  if (lines.some(({ tagName }) => tagName !== first.tagName)) return false
  const pairs = lines.map((line) => pairOf(line, plan))
  if (pairs.includes(undefined)) return false
  for (const [at, pair] of pairs.entries()) {
    const line = lines[at]
    if (pair === undefined || line === undefined) continue
    parts.set(line, 'row').set(pair[0], 'name').set(pair[1], 'value')
  }
  return true
}

function firstElement({ children }: Element): Element | undefined {
  for (const child of children) if (child.type === 'element') return child
  return undefined
}

/** The name and the value of a row; undefined when it holds more, or less, or running text. */
function pairOf(line: Element, plan: Plan): [name: Element, value: Element] | undefined {
  const columns = columnsOf(line, plan)
  const [name, value] = columns ?? []
  if (columns?.length !== 2 || name === undefined || value === undefined) return undefined
  const short = isShort(name, plan, longestName) && isShort(value, plan, longestValue)
  return short ? [name, value] : undefined
}

const isShort = (node: Element, plan: Plan, limit: number): boolean => keptLength(node, plan, limit) <= limit

const speaks = ({ properties: { className, id } }: Element): boolean =>
  (Array.isArray(className) && evidence.test(className.join(' '))) || (typeof id === 'string' && evidence.test(id))

/** The columns of a row, through an element that is all there is in it. */
function columnsOf(line: Element, plan: Plan): Element[] | undefined {
  let columns = childrenOf(line, plan)
  for (let depth = 0; depth < 2 && columns?.length === 1 && columns[0] !== undefined; depth++) {
    columns = childrenOf(columns[0], plan)
  }
  return columns
}

/** The elements inside that hold something kept; undefined where text stands beside them. */
function childrenOf({ children }: Element, plan: Plan): Element[] | undefined {
  const elements: Element[] = []
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() !== '') return undefined
    if (child.type === 'element' && keptLength(child, plan, 1) > 0) elements.push(child)
  }
  return elements
}

/** Characters of kept text inside, as far as the limit; beyond it when there is anything that no column holds. */
function keptLength(node: Element, plan: Plan, limit: number): number {
  let length = 0
  const todo: Element[] = [node]
  for (let next = todo.pop(); next !== undefined && length <= limit; next = todo.pop()) {
    if (limit > 1 && foreign.has(next.tagName)) return limit + 1
    for (const child of next.children) {
      if (child.type === 'element') todo.push(child)
      else if (child.type === 'text' && plan.roleOf(child) !== undefined) length += child.value.trim().length
    }
  }
  return length
}
