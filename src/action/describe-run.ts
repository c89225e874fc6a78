import { formatBytes, formatCount, plural } from '../cli/format.js'
import type { Summary } from '../flow/summary.js'
import type { Collector } from './collector.js'
import { escapeCell } from './escape.js'

/** Lines of a list: whoever wants all of them reads the manifest. */
const MOST_LINES = 10

/** The summary of the step, as Markdown: what a person wants to know of a run, the worst of it first. */
export function describeRun(summary: Summary, collector: Collector): string {
  return [
    '## unscrape',
    describeEnd(summary),
    table(['', ''], counts(summary, collector), ['---', '--:']),
    section('Failed', failures(collector), summary.failed),
    section('Would change', changes(summary), summary.changes.length),
    section('Least sure', worst(collector)),
    section('Why blocks were dropped', reasons(summary)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function describeEnd({ end, failed, changes }: Summary): string {
  if (end === 'interrupted') return 'The run was interrupted.'
  const parts = [
    ...(failed > 0 ? [`${plural(failed, 'record')} failed`] : []),
    ...(changes.length > 0 ? [`${plural(changes.length, 'file')} would change`] : []),
  ]
  return parts.length === 0 ? '' : `**${parts.join(', ')}.**`
}

function counts(summary: Summary, { quality }: Collector): string[][] {
  const { read, kept, dropped, failed, bytes, blocks, milliseconds } = summary
  const all = blocks.body + blocks.matter + blocks.dropped
  return [
    ['Records read', `${formatCount(read)} (${formatBytes(bytes)}, ${(milliseconds / 1000).toFixed(1)} s)`],
    ['Documents', formatCount(kept)],
    ['Without a document', formatCount(dropped)],
    ['Failed', formatCount(failed)],
    ['Blocks kept', all === 0 ? '–' : `${percent((blocks.body + blocks.matter) / all)} of ${formatCount(all)}`],
    ['Mean quality', quality === undefined ? '–' : quality.toFixed(2)],
  ]
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly ruler: readonly string[]
}

function failures({ failures }: Collector): Table {
  const rows = failures
    .slice(0, MOST_LINES)
    .map(({ code, place, message }) => [
      code,
      escapeCell(place.file) + (place.line === undefined ? '' : `, line ${place.line}`),
      escapeCell(message),
    ])
  return { head: ['Code', 'Where', 'What'], rows, ruler: ['---', '---', '---'] }
}

function changes({ changes }: Summary): Table {
  const rows = changes.slice(0, MOST_LINES).map(({ path, change }) => [escapeCell(path), change])
  return { head: ['File', 'A run would'], rows, ruler: ['---', '---'] }
}

function worst({ worst }: Collector): Table {
  const rows = worst.map(({ id, title = '', quality = 0, counts: { body, matter, dropped } }) => [
    quality.toFixed(2),
    `${body + matter} of ${body + matter + dropped}`,
    escapeCell(title),
    escapeCell(id),
  ])
  return { head: ['Quality', 'Blocks kept', 'Title', 'Record'], rows, ruler: ['--:', '--:', '---', '---'] }
}

function reasons({ blocks }: Summary): Table {
  const rows = Object.entries(blocks.reasons)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_LINES)
    .map(([reason, count]) => [reason, formatCount(count)])
  return { head: ['Reason', 'Blocks'], rows, ruler: ['---', '--:'] }
}

function section(title: string, { head, rows, ruler }: Table, all = rows.length): string {
  if (rows.length === 0) return ''
  const more = all > rows.length ? `\n\nAnd ${formatCount(all - rows.length)} more.` : ''
  return `### ${title}\n\n${table(head, rows, ruler)}${more}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[], ruler: readonly string[]): string {
  return [head, ruler, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
