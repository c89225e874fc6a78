import type { ReportLine } from '../../flow/report/report-entry.js'
import { element } from './element.js'
import { type Filter, shareOf } from './filter.js'
import { count, percent, words } from './format.js'

/** Bars of one chart; what is rarer is summed up in words. */
const BARS = 8
const BINS = 10

interface Bar {
  readonly label: string
  readonly value: number
  /** What a click on it shows in the list. */
  readonly filter: Filter
}

type Show = (filter: Filter) => void

/** Draws the run at a glance: the counts, then the charts. */
export function drawOverview(lines: readonly ReportLine[], place: HTMLElement, show: Show): void {
  const kept = lines.filter(({ status }) => status === 'kept')
  place.append(drawCounts(lines, kept, show), element('div', { class: 'charts' }, drawCharts(lines, kept, show)))
}

function drawCounts(lines: readonly ReportLine[], kept: readonly ReportLine[], show: Show): HTMLElement {
  const keptWords = sum(lines, ({ kept }) => kept)
  const allWords = sum(lines, ({ words }) => words)
  const qualities = kept.flatMap(({ quality }) => quality ?? []).sort((a, b) => a - b)
  const median = qualities[qualities.length >> 1]
  const tile = (label: string, value: string, filter?: Filter): HTMLElement => {
    const content = [element('b', {}, value), ` ${label}`]
    if (filter === undefined) return element('li', {}, content)
    const button = element('button', { type: 'button' }, content)
    button.addEventListener('click', () => show(filter))
    return element('li', {}, button)
  }
  const of = (status: ReportLine['status']) => lines.filter((line) => line.status === status).length
  return element(
    'ul',
    { class: 'counts' },
    tile('records', count(lines.length), {}),
    tile('documents', count(kept.length), { status: 'kept' }),
    tile('without a document', count(of('empty')), { status: 'empty' }),
    tile('failed', count(of('failed')), { status: 'failed' }),
    tile('of the words kept', percent(keptWords / allWords)),
    tile('median quality', median === undefined ? '–' : median.toFixed(2)),
  )
}

function drawCharts(lines: readonly ReportLine[], kept: readonly ReportLine[], show: Show): HTMLElement[] {
  const reasons = new Map<string, number>()
  for (const line of lines) for (const [reason, n] of Object.entries(line.reasons)) add(reasons, reason, n)
  const charts: [title: string, unit: string, bars: readonly Bar[]][] = [
    [
      'Quality',
      'documents',
      binned(
        kept.flatMap(({ quality }) => quality ?? []),
        (quality) => ({ quality }),
      ),
    ],
    ['Share of the words kept', 'documents', binned(kept.map(shareOf), (share) => ({ share }))],
    [
      'Types of page',
      'documents',
      counted(
        kept.map(({ type }) => type),
        (type) => ({ type }),
      ),
    ],
    [
      'Languages',
      'documents',
      counted(
        kept.map(({ lang }) => lang),
        (lang) => ({ lang }),
      ),
    ],
    ['Reasons for dropped blocks', 'blocks', ranked(reasons, (reason) => ({ reason }), words)],
    [
      'Records without a document',
      'records',
      counted(
        lines.map(({ why }) => why),
        (why) => ({ why }),
        words,
      ),
    ],
  ]
  return charts
    .filter(([, , bars]) => bars.length > 0)
    .map(([title, unit, bars]) => drawChart({ title, unit, bars, show }))
}

/** A list whose entries have a bar each: what a chart says to the eye the list says to a screen reader. */
function drawChart({
  title,
  unit,
  bars,
  show,
}: {
  title: string
  unit: string
  bars: readonly Bar[]
  show: Show
}): HTMLElement {
  const most = Math.max(...bars.map(({ value }) => value), 1)
  const items = bars.map(({ label, value, filter }) => {
    const bar = element('span', { class: 'bar', 'aria-hidden': 'true' })
    bar.style.setProperty('--share', String(value / most))
    const text = [
      element('span', { class: 'label' }, label),
      bar,
      element('span', { class: 'value' }, count(value), element('span', { class: 'unit' }, ` ${unit}`)),
    ]
    const button = element('button', { type: 'button' }, text)
    button.addEventListener('click', () => show(filter))
    return element('li', {}, button)
  })
  return element('section', { class: 'chart' }, element('h3', {}, title), element('ul', {}, items))
}

/** Counts numbers from 0 to 1 by tenths, the empty ends left out. */
function binned(values: readonly number[], toFilter: (range: readonly [number, number]) => Filter): Bar[] {
  const bins = Array.from({ length: BINS }, (_, index) => {
    const range = [index / BINS, (index + 1) / BINS] as const
    const label = `${range[0].toFixed(1)} to ${range[1].toFixed(1)}`
    return { label, value: 0, filter: toFilter(range) }
  })
  for (const value of values) {
    const bin = bins[Math.min(BINS - 1, Math.floor(value * BINS))]
    if (bin !== undefined) bin.value += 1
  }
  const first = bins.findIndex(({ value }) => value > 0)
  return first === -1 ? [] : bins.slice(first)
}

function counted(
  values: readonly (string | undefined)[],
  toFilter: (value: string) => Filter,
  say?: (label: string) => string,
): Bar[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) add(counts, value, 1)
  return ranked(counts, toFilter, say)
}

function ranked(
  counts: ReadonlyMap<string, number>,
  toFilter: (value: string) => Filter,
  say = (label: string): string => label,
): Bar[] {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return sorted.slice(0, BARS).map(([label, value]) => ({
    label: say(label),
    value,
    filter: toFilter(label),
  }))
}

const add = (counts: Map<string, number>, key: string, n: number): unknown =>
  counts.set(key, (counts.get(key) ?? 0) + n)

function sum(lines: readonly ReportLine[], of: (line: ReportLine) => number): number {
  return lines.reduce((total, line) => total + of(line), 0)
}
