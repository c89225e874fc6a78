import type { ReportLine } from '../../flow/report/report-entry.js'
import { element } from './element.js'
import { describe, type Filter, passes, shareOf } from './filter.js'
import { percent, plural, words } from './format.js'

interface Column {
  readonly title: string
  readonly cell: (line: ReportLine) => string
  /** What the column is sorted by; records without it come last. */
  readonly key: (line: ReportLine) => string | number | undefined
}

const columns: readonly Column[] = [
  { title: 'Document', cell: ({ title, id }) => title ?? id, key: ({ title, id }) => (title ?? id).toLowerCase() },
  { title: 'Result', cell: ({ status, why }) => words(why ?? status), key: ({ status, why }) => why ?? status },
  { title: 'Quality', cell: ({ quality }) => quality?.toFixed(2) ?? '', key: ({ quality }) => quality },
  {
    title: 'Kept',
    cell: (line) => (line.words === 0 ? '' : percent(shareOf(line))),
    key: (line) => (line.words === 0 ? undefined : shareOf(line)),
  },
  { title: 'Words', cell: ({ kept }) => kept.toLocaleString('en-US'), key: ({ kept }) => kept },
  { title: 'Type', cell: ({ type }) => type ?? '', key: ({ type }) => type },
  { title: 'Language', cell: ({ lang }) => lang ?? '', key: ({ lang }) => lang },
]

/** Rows that are laid out together: what is far from the window costs nothing. */
const CHUNK = 50
/** Rows that are made at once; the others follow when the page has time. */
const FIRST = 200

/** The list of records: sorted by a click on a column, narrowed by a text or a chart. */
export class DocumentTable {
  /** Indices of the records that are shown, in order. */
  shown: number[] = []
  private filter: Filter = {}
  /** Column and direction; the order of the run at first. */
  private order: { column: number; isDown: boolean } | undefined
  private last = -1
  private drawing = 0
  private readonly rows = element('div', { role: 'rowgroup', class: 'rows' })
  private readonly status = element('p', { role: 'status', class: 'status' })
  private readonly clear = element('button', { type: 'button', hidden: true }, 'Show all records')
  private readonly search = element('input', { type: 'search', id: 'search', placeholder: 'Title, id or file' })
  private readonly table = element('div', { role: 'table', 'aria-label': 'Records' })
  private readonly heads = columns.map(({ title }, index) => this.makeHead(title, index))
  private readonly lines: readonly ReportLine[]

  constructor(lines: readonly ReportLine[], place: HTMLElement) {
    this.lines = lines
    const head = element('div', { role: 'row', class: 'row head' }, this.heads)
    this.table.append(element('div', { role: 'rowgroup' }, head), this.rows)
    const label = element('label', { for: 'search' }, 'Search')
    place.append(element('div', { class: 'tools' }, label, this.search, this.status, this.clear), this.table)
    this.search.addEventListener('input', () => this.update({ ...this.filter, text: this.search.value }))
    this.clear.addEventListener('click', () => this.show({}))
    this.rows.addEventListener('keydown', (event) => moveFocus(event))
    this.update({})
  }

  /** Shows what a chart stands for, and goes there. */
  show(filter: Filter): void {
    this.search.value = ''
    this.update(filter)
    this.search.focus({ preventScroll: true })
    this.table.scrollIntoView({ block: 'start' })
  }

  /** Back from a record, the focus is where it was. */
  focusLast(): void {
    if (this.last >= 0) document.getElementById(`row-${this.last}`)?.focus()
  }

  private update(filter: Filter): void {
    this.filter = filter
    this.shown = this.lines.flatMap((line, index) => (passes(line, filter) ? [index] : []))
    this.sort()
    this.status.textContent = `${plural(this.shown.length, 'record')}${describe(filter) === '' ? '' : `: ${describe(filter)}`}`
    this.clear.hidden = this.shown.length === this.lines.length
    this.draw()
  }

  private makeHead(title: string, index: number): HTMLElement {
    const button = element('button', { type: 'button' }, title)
    button.addEventListener('click', () => {
      const isSame = this.order?.column === index
      this.order = { column: index, isDown: isSame ? !this.order?.isDown : index > 1 && index < 5 }
      this.update(this.filter)
    })
    return element('div', { role: 'columnheader', 'aria-sort': 'none' }, button)
  }

  private sort(): void {
    const { order } = this
    for (const [index, head] of this.heads.entries()) {
      const direction = order?.column !== index ? 'none' : order.isDown ? 'descending' : 'ascending'
      head.setAttribute('aria-sort', direction)
    }
    const key = order === undefined ? undefined : columns[order.column]?.key
    if (key === undefined) return
    const sign = order?.isDown ? -1 : 1
    const keys = new Map(this.shown.map((index) => [index, keyOf(this.lines[index], key)]))
    this.shown.sort((a, b) => compare(keys.get(a), keys.get(b), sign) || a - b)
  }

  /** Makes the first rows now and the others piece by piece, so that neither typing nor scrolling waits. */
  private draw(): void {
    this.drawing += 1
    const drawing = this.drawing
    this.rows.replaceChildren()
    this.table.setAttribute('aria-rowcount', String(this.shown.length + 1))
    const more = (from: number): void => {
      if (drawing !== this.drawing) return
      const to = Math.min(this.shown.length, from + (from === 0 ? FIRST : 10 * CHUNK))
      for (let start = from; start < to; start += CHUNK)
        this.rows.append(this.makeChunk(start, Math.min(to, start + CHUNK)))
      if (to < this.shown.length) setTimeout(() => more(to))
    }
    more(0)
  }

  private makeChunk(from: number, to: number): HTMLElement {
    const rows = this.shown.slice(from, to).map((index, offset) => this.makeRow(index, from + offset + 2))
    const chunk = element('div', { role: 'presentation', class: 'chunk' }, rows)
    chunk.style.setProperty('--rows', String(to - from))
    return chunk
  }

  private makeRow(index: number, number: number): HTMLElement {
    const line = this.lines[index]
    if (line === undefined) throw new Error(`Expected a record with the index ${index}`)
    const cells = columns.map(({ cell, title }, column) => {
      const text = cell(line)
      if (column > 0) return element('div', { role: 'cell', 'data-title': title }, text)
      const link = element(
        'a',
        { href: `#record-${index + 1}`, id: `row-${index}` },
        element('bdi', {}, text || '(no title)'),
      )
      link.addEventListener('click', () => {
        this.last = index
      })
      return element('div', { role: 'cell', title: line.place }, link)
    })
    return element('div', { role: 'row', class: `row ${line.status}`, 'aria-rowindex': number }, cells)
  }
}

const keyOf = (line: ReportLine | undefined, key: Column['key']): string | number | undefined =>
  line === undefined ? undefined : key(line)

function compare(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -sign : sign
}

/** The arrow keys go from row to row. */
function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const links = [...document.querySelectorAll<HTMLElement>('.rows a')]
  const here = links.findIndex((link) => link.matches(':focus'))
  links[here + step]?.focus()
  event.preventDefault()
}
