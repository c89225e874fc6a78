import { openDetails } from './details.js'
import { drawOverview } from './overview.js'
import { readLines } from './records.js'
import { DocumentTable } from './table.js'

/** The review page: an overview, the list of records, and one of them when it is opened. */
const lines = readLines()
const list = need('list')
const details = need('details')
const table = new DocumentTable(lines, list)
drawOverview(lines, need('overview'), (filter) => table.show(filter))
window.addEventListener('hashchange', route)
// The details stand behind this script, and may not be here yet.
document.addEventListener('DOMContentLoaded', route)
document.addEventListener('keydown', onKey)
route()

/** `#record-12` is the twelfth record; anything else is the list. */
function route(): void {
  const number = Number(/^#record-(\d+)$/.exec(location.hash)?.[1] ?? '0')
  const isOpen = number > 0 && number <= lines.length
  need('main').hidden = isOpen
  details.hidden = !isOpen
  if (isOpen) openDetails(number - 1, lines, table.shown, details)
  else table.focusLast()
}

/** The arrow keys and the letters of terminals go through records; Escape goes back to the list. */
function onKey(event: KeyboardEvent): void {
  if (details.hidden || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
  const relation = { Escape: 'back', j: 'next', k: 'previous' }[event.key]
  const link = relation === undefined ? null : details.querySelector<HTMLAnchorElement>(`a[rel=${relation}]`)
  if (link === null) return
  // The event of a new hash comes later; a key that is pressed before it must find the record that this one opened.
  location.hash = link.hash
  route()
}

function need(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`Expected an element with the id ${id}`)
  return found
}
