import type { Element, ElementContent } from 'hast'
import type { ListItem, PhrasingContent, Table, TableRow } from 'mdast'
import { cellOf } from './cell.js'
import { type Flow, itemOf, listOf } from './list.js'
import { toParagraph } from './paragraph.js'
import { addNode, addText, textOf, toPhrasing } from './phrasing.js'
import { settleMarks } from './settle-marks.js'

type ToFlow = (children: readonly ElementContent[]) => Flow[]

interface Group {
  readonly terms: Element[]
  readonly definitions: Element[]
}

/**
 * A definition list, which Markdown lacks: a list with each term in bold before its definition where all definitions
 * are one paragraph, else a paragraph in bold for each term with the definition below it.
 */
export function toDefinitions(children: readonly ElementContent[], toFlow: ToFlow): Flow[] {
  const groups = groupTerms(children)
  if (groups === undefined) return toFlow(children.flatMap(toPlain))
  if (isData(groups)) return [toPairs(groups)]
  if (!groups.every(({ definitions }) => definitions.every(isLine)))
    return groups.flatMap((group) => toSection(group, toFlow))
  return [listOf(groups.map(toItem))]
}

/** Data, such as a product's, has short values, and more than two of them. A glossary explains. */
const fewestPairs = 3
const longestValue = 100
const meanValue = 40

function isData(groups: readonly Group[]): boolean {
  if (groups.length < fewestPairs) return false
  let sum = 0
  let empty = 0
  for (const { terms, definitions } of groups) {
    if (terms.length !== 1 || !definitions.every(isLine)) return false
    if (definitions.length === 0) empty++
    const length = definitions.reduce((total, part) => total + textOf(part).length, 0)
    if (length > longestValue) return false
    sum += length
  }
  return sum <= meanValue * groups.length && empty * 4 <= groups.length
}

function toPairs(groups: readonly Group[]): Table {
  const rows = groups.map(({ terms, definitions }): TableRow => {
    const value: PhrasingContent[] = []
    for (const definition of definitions) {
      if (value.length > 0) addText(value, ', ')
      for (const node of toPhrasing(lineOf(definition))) addNode(value, node.type === 'break' ? space : node)
    }
    return rowOf([terms.flatMap((term) => toPhrasing(term.children)), value])
  })
  return { type: 'table', align: [null, null], children: [rowOf([[], []]), ...rows] }
}

const space: PhrasingContent = { type: 'text', value: ' ' }

const rowOf = (cells: readonly PhrasingContent[][]): TableRow => ({ type: 'tableRow', children: cells.map(cellOf) })

/** Undefined when there is more in the list than terms and definitions. */
function groupTerms(children: readonly ElementContent[]): Group[] | undefined {
  const groups: Group[] = []
  for (const child of children) {
    if (child.type !== 'element' || (child.tagName !== 'dt' && child.tagName !== 'dd')) return undefined
    const last = groups.at(-1)
    if (child.tagName === 'dd') {
      if (last === undefined) groups.push({ terms: [], definitions: [child] })
      else last.definitions.push(child)
    } else if (last === undefined || last.definitions.length > 0) groups.push({ terms: [child], definitions: [] })
    else last.terms.push(child)
  }
  return groups
}

function isLine({ children }: Element): boolean {
  const [only] = children
  return children.length === 1 && (only?.type !== 'element' || only.tagName === 'p')
}

function toPlain(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (node.tagName === 'dd') return node.children
  return [node.tagName === 'dt' ? { ...node, tagName: 'p' } : node]
}

const toSection = ({ terms, definitions }: Group, toFlow: ToFlow): Flow[] => [
  ...terms.flatMap((term): Flow[] => [{ type: 'paragraph', children: settleMarks([toTerm(term)]) }]),
  ...definitions.flatMap(({ children }) => toFlow(children)),
]

function toItem({ terms, definitions }: Group): ListItem {
  const [first, ...others] = definitions
  const line: PhrasingContent[] = []
  for (const term of terms) {
    if (line.length > 0) addText(line, ', ')
    line.push(toTerm(term))
  }
  if (first !== undefined) {
    if (line.length > 0) addText(line, endsOpen(terms.at(-1)) ? ': ' : ' ')
    line.push(...toPhrasing(lineOf(first)))
  }
  const children: Flow[] = [
    { type: 'paragraph', children: settleMarks(line) },
    ...others.flatMap((other) => toParagraph(lineOf(other))),
  ]
  return itemOf(children)
}

function lineOf({ children }: Element): ElementContent[] {
  const [only] = children
  return only?.type === 'element' && only.tagName === 'p' ? only.children : children
}

const toTerm = (term: Element): PhrasingContent => ({
  type: 'strong',
  children: toPhrasing(term.children).flatMap((node) => (node.type === 'strong' ? node.children : [node])),
})

/** Does the term end without a mark of its own, such as a colon? */
function endsOpen(term: Element | undefined): boolean {
  const last = term?.children.at(-1)
  return last?.type !== 'text' || !/[:.?!：。？！=–—-]$/.test(last.value)
}
