import type { Element, ElementContent, Properties, Root } from 'hast'

/** How an element of the kept tree takes text. */
export const hostKind = {
  /** In paragraphs. */
  flow: 0,
  /** In paragraphs, or directly when it is but one. */
  item: 1,
  /** Directly: a heading, a caption, a term. */
  phrasing: 2,
  /** Directly, and it stays when it is empty: its column counts. */
  cell: 3,
  /** In items, rows, cells only. */
  list: 4,
  table: 5,
  row: 6,
} as const

/** An element that is open in the kept tree; `node` is made when its first text arrives. */
export interface Host {
  readonly kind: number
  readonly tagName: string
  readonly properties: Properties
  node: Element | Root | undefined
  /** Lists and quotes around it. */
  readonly nesting: number
  /** A list made for items that had none. */
  readonly loose: boolean
  /** The last such list inside. */
  looseList: Element | undefined
  /** A rule is due before the next child. */
  rule: boolean
  /** Of a row: its cells so far, empty ones too. */
  readonly cells: Element[]
  /** Of an item: a task, done or not. */
  checked: boolean | undefined
}

export function createElement(tagName: string, properties: Properties = {}, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Takes the paragraph out of an item that holds nothing else but lists after it. @param checked set on a task. */
export function settleItem(item: Element, checked: boolean | undefined): void {
  const [first, ...rest] = item.children
  if (first?.type !== 'element' || first.tagName !== 'p') return
  if (checked !== undefined) {
    first.children.unshift(createElement('input', { type: 'checkbox', disabled: true, checked }))
    item.properties.className = ['task-list-item']
  }
  if (rest.every(isList)) item.children.splice(0, 1, ...first.children)
}

const isList = (node: ElementContent): boolean =>
  node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol')

/** Gives a table a head when its first row has header cells only, or all in bold; other header cells become plain ones. */
export function settleTable(table: Element): void {
  const rows = table.children.filter((node) => node.type === 'element')
  const [first, ...rest] = rows
  if (first === undefined) return
  const headed = isHead(first) || (rest.length > 0 && isBold(first) && !rest.some(isBold))
  const body = headed ? rest : rows
  for (const row of body) for (const cell of cellsOf(row)) cell.tagName = 'td'
  if (headed) for (const cell of cellsOf(first)) setHeader(cell)
  table.children = headed ? [createElement('thead', {}, [first])] : []
  if (body.length > 0) table.children.push(createElement('tbody', {}, body))
}

const cellsOf = ({ children }: Element): Element[] => children.filter((cell) => cell.type === 'element')

/** A corner may be empty, and no header cell then. */
function isHead(row: Element): boolean {
  const cells = cellsOf(row)
  const headers = cells.filter(({ tagName }) => tagName === 'th')
  if (headers.length === cells.length) return true
  return headers.length > 1 && cells.every(({ tagName, children }) => tagName === 'th' || children.length === 0)
}

function isBold(row: Element): boolean {
  const cells = cellsOf(row).filter(({ children }) => children.length > 0)
  return cells.length > 1 && cells.every(isAllBold)
}

const isAllBold = ({ children: [only, ...others] }: Element): boolean =>
  only?.type === 'element' && only.tagName === 'strong' && others.length === 0

/** What is bold in a header cell need not say so. */
function setHeader(cell: Element): void {
  cell.tagName = 'th'
  const [only] = cell.children
  if (isAllBold(cell) && only?.type === 'element') cell.children = only.children
}

/** Adds the cells that were entered but never filled, up to the last one entered. */
export function fillRow(row: Host): void {
  const { node, cells } = row
  if (node === undefined) return
  for (const cell of cells.slice(node.children.length)) node.children.push(cell)
}
