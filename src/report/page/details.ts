import type { ReportDetails, ReportLine } from '../../flow/report/report-entry.js'
import { element } from './element.js'
import { shareOf } from './filter.js'
import { percent, plural, words } from './format.js'
import { readDetails } from './records.js'
import { drawRendered } from './rendered.js'
import { drawSource } from './source.js'
import { drawTabs } from './tabs.js'

/** Draws one record: what came of it, the source, and the result beside it. */
export function openDetails(
  index: number,
  lines: readonly ReportLine[],
  shown: readonly number[],
  place: HTMLElement,
): void {
  const line = lines[index]
  if (line === undefined) return
  const details = readDetails(index)
  const heading = element('h2', { tabindex: -1 }, element('bdi', {}, line.title ?? line.id))
  place.replaceChildren(drawWays(index, shown), heading, drawFacts(line, details), drawBody(details))
  window.scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}

/** The ways on from a record, in the order of the list. */
function drawWays(index: number, shown: readonly number[]): HTMLElement {
  const at = shown.indexOf(index)
  const way = (rel: string, text: string, to: number | undefined) =>
    to === undefined ? undefined : element('a', { rel, href: `#record-${to + 1}` }, text)
  return element(
    'nav',
    { 'aria-label': 'Records' },
    element('a', { rel: 'back', href: '#' }, 'All records'),
    way('previous', 'Previous', at > 0 ? shown[at - 1] : undefined),
    way('next', 'Next', at === -1 ? undefined : shown[at + 1]),
    element('span', { class: 'hint' }, 'Keys: j next, k previous, Esc list'),
  )
}

function drawFacts(line: ReportLine, details: ReportDetails | undefined): HTMLElement {
  const facts = [
    line.status === 'kept' ? undefined : words(`${line.status}: ${line.why ?? ''}`),
    line.quality === undefined ? undefined : `quality ${line.quality.toFixed(2)}`,
    line.words === 0 ? undefined : `${percent(shareOf(line))} of ${plural(line.words, 'word')} kept`,
    line.type,
    line.lang,
    line.place,
    details?.flags?.map(words).join(', '),
  ]
  const message = details?.message === undefined ? undefined : element('p', { class: 'message' }, details.message)
  const known = facts.flatMap((fact) => (fact === undefined ? [] : element('li', {}, element('bdi', {}, fact))))
  return element('div', {}, element('ul', { class: 'facts' }, known), message)
}

function drawBody(details: ReportDetails | undefined): HTMLElement {
  if (details === undefined) {
    return element(
      'p',
      { class: 'message' },
      'The blocks of this record were left out, to keep this page from growing past its limit.',
    )
  }
  const source = element('section', { class: 'source', 'aria-label': 'Source' }, drawSource(details.blocks))
  if (details.markdown === undefined) return source
  const { markdown, header = '', tree = [] } = details
  const result = drawTabs([
    ['Rendered', () => drawRendered(tree)],
    ['Markdown', () => element('pre', { tabindex: 0 }, `${header}${header === '' ? '' : '\n'}${markdown}`)],
    ['Front matter', () => drawMatter(details)],
  ])
  return element(
    'div',
    { class: 'sides' },
    source,
    element('section', { class: 'result', 'aria-label': 'Result' }, result),
  )
}

/** Every field with its value, and where it came from. */
function drawMatter({ matter = {}, origins = {} }: ReportDetails): HTMLElement {
  const from: Readonly<Record<string, string | undefined>> = origins
  const rows = Object.entries(matter).map(([field, value]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, field),
      element('td', {}, element('bdi', {}, Array.isArray(value) ? value.join(', ') : String(value))),
      element('td', {}, from[field] ?? ''),
    ),
  )
  const head = ['Field', 'Value', 'From'].map((title) => element('th', { scope: 'col' }, title))
  return element('table', {}, element('thead', {}, element('tr', {}, head)), element('tbody', {}, rows))
}
