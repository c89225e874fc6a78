import type { Summary } from '../flow/summary.js'
import { describePlace } from './describe-failure.js'
import { formatBytes, formatCount, plural } from './format.js'
import { printable } from './printable.js'

/** How many of the reasons are worth a reader's time. */
const REASONS_SHOWN = 5
/** How many files a check lists before it only counts. */
const CHANGES_SHOWN = 50

export interface SummaryContext {
  /** Where the documents went, as the user named it. */
  readonly output: string
  readonly mode: 'write' | 'compare'
  /** Whether the run explained its blocks. */
  readonly explained: boolean
  readonly rejects?: string
}

/** The end of a run, in a few lines that a person can read. */
export function describeSummary(summary: Summary, context: SummaryContext): string {
  return [
    describeEnd(summary, context),
    describeRecords(summary),
    describeLosses(summary),
    describeBlocks(summary),
    describeMisread(summary),
    describeSlow(summary),
    context.mode === 'compare' ? describeChanges(summary) : describePlaces(summary, context),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function describeEnd({ end, resumed }: Summary, { output, mode }: SummaryContext): string {
  if (end === 'interrupted') {
    const next = output === '-' || mode === 'compare' ? 'run again for the rest' : 'add --resume to go on from here'
    return `Interrupted: what was complete is written, ${next}.`
  }
  return resumed === 0 ? '' : `Resumed after ${plural(resumed, 'record')} that were done before.`
}

function describeRecords({ read, kept, dropped, failed, bytes, milliseconds }: Summary): string {
  const seconds = (milliseconds / 1000).toFixed(1)
  return (
    `Read ${plural(read, 'record')} (${formatBytes(bytes)}) in ${seconds} s: ` +
    `${formatCount(kept)} kept, ${formatCount(dropped)} without a document, ${formatCount(failed)} failed.`
  )
}

/** Why records gave no document: every one of them is in these counts. */
function describeLosses({ empty, failures }: Summary): string {
  return [
    ['Without a document', empty],
    ['Failed', failures],
  ]
    .map(([what, counts]) => {
      const list = Object.entries(counts ?? {})
        .sort(([, a], [, b]) => b - a)
        .map(([reason, count]) => `${reason} ${formatCount(count)}`)
      return list.length === 0 ? '' : `${what}: ${list.join(', ')}.`
    })
    .filter((line) => line !== '')
    .join('\n')
}

function describeBlocks({ blocks }: Summary): string {
  const all = blocks.body + blocks.matter + blocks.dropped
  if (all === 0) return ''
  const reasons = Object.entries(blocks.reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, REASONS_SHOWN)
    .map(([reason, count]) => `${reason} ${formatCount(count)}`)
  const why = reasons.length === 0 ? '' : ` (most for: ${reasons.join(', ')})`
  return (
    `Of ${plural(all, 'block')}, ${formatCount(blocks.body)} went into the text, ${formatCount(blocks.matter)} into the ` +
    `front matter, ${formatCount(blocks.dropped)} nowhere${why}.`
  )
}

function describeMisread({ flags }: Summary): string {
  const count = flags['encoding-misread'] ?? 0
  return count === 0
    ? ''
    : `In ${plural(count, 'document')} characters were misread before (cafÃ© for café): --encoding mend puts them right.`
}

function describeSlow({ slow: { count, slowest } }: Summary): string {
  if (slowest === undefined) return ''
  const { place, bytes, milliseconds } = slowest
  const seconds = (milliseconds / 1000).toFixed(1)
  const worst = `${printable(describePlace(place))}, ${seconds} s for ${formatBytes(bytes)}`
  return `Slower than expected: ${plural(count, 'record')} (above all ${worst}).`
}

function describePlaces(summary: Summary, { output, explained, rejects }: SummaryContext): string {
  const { end, kept, dropped, failed } = summary
  if (output === '-' || end === 'interrupted') return ''
  const why = explained
    ? 'The .explain.jsonl files beside them say why each block was kept or dropped.'
    : 'Add --explain to see why each block was kept or dropped.'
  const lost =
    dropped + failed > 0 && rejects === undefined ? ' Add --rejects FILE to list the records without one.' : ''
  return kept === 0 ? lost.trim() : `The documents are in ${printable(output)}. ${why}${lost}`
}

function describeChanges({ changes }: Summary): string {
  if (changes.length === 0) return 'Nothing would change.'
  const lines = changes.slice(0, CHANGES_SHOWN).map(({ path, change }) => `  would ${change} ${printable(path)}`)
  const more = changes.length > CHANGES_SHOWN ? [`  and ${plural(changes.length - CHANGES_SHOWN, 'more file')}`] : []
  return [`${plural(changes.length, 'file')} would change:`, ...lines, ...more].join('\n')
}
