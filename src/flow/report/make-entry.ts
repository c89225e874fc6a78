import { serializeMatter } from '../../matter/serialize.js'
import { countWords } from '../../text/count-words.js'
import type { CleanDocument, CleanOutcome, Explanation, Opinion, Place } from '../../types.js'
import { compactTree } from './compact-tree.js'
import type { ReportBlock, ReportDetails, ReportEntry, ReportLine } from './report-entry.js'

/** Opinions of one block that are worth showing. */
const OPINIONS = 6

/** What the review page shows of one outcome, as a line of JSON. */
export const renderEntry = (outcome: CleanOutcome): Uint8Array => Buffer.from(`${JSON.stringify(makeEntry(outcome))}\n`)

/** Makes what the review page shows of one outcome. */
function makeEntry(outcome: CleanOutcome): ReportEntry {
  const { id, place } = outcome
  const shared = { id, place: describe(place) }
  if ('code' in outcome) {
    const { code, message, expected } = outcome
    const line = { ...shared, status: 'failed', why: code, kept: 0, words: 0, reasons: {} } as const
    return { line, details: { message: `${message}. Expected: ${expected}.`, blocks: [] } }
  }
  const blocks = outcome.explanation ?? []
  const counted = { ...shared, ...weigh(blocks), reasons: outcome.counts.reasons }
  if ('empty' in outcome) {
    return { line: { ...counted, status: 'empty', why: outcome.empty }, details: { blocks: blocks.map(toBlock) } }
  }
  return { line: { ...counted, ...lineOf(outcome) }, details: detailsOf(outcome, blocks) }
}

function lineOf({ matter }: CleanDocument): Pick<ReportLine, 'status' | 'title' | 'type' | 'lang' | 'quality'> {
  const { title, type, lang, quality } = matter
  return {
    status: 'kept',
    ...(title === undefined ? {} : { title }),
    ...(type === undefined ? {} : { type }),
    ...(lang === undefined ? {} : { lang }),
    ...(quality === undefined ? {} : { quality }),
  }
}

function detailsOf(
  { matter, origins, markdown, tree, flags }: CleanDocument,
  blocks: readonly Explanation[],
): ReportDetails {
  return {
    ...(flags.length === 0 ? {} : { flags }),
    matter,
    ...(origins === undefined ? {} : { origins }),
    header: serializeMatter(matter, 'default'),
    markdown,
    tree: compactTree(tree),
    blocks: blocks.map(toBlock),
  }
}

function toBlock({ fate, role, score, text, reason, lines, because }: Explanation): ReportBlock {
  return {
    fate,
    role,
    score,
    text,
    ...(reason === undefined ? {} : { reason }),
    ...(lines === undefined ? {} : { lines }),
    ...(because === undefined ? {} : { because: because.slice(0, OPINIONS).map(sayOpinion) }),
  }
}

const sayOpinion = ({ rule, points }: Opinion): string => `${points > 0 ? '+' : ''}${points.toFixed(1)} ${rule}`

function weigh(blocks: readonly Explanation[]): { kept: number; words: number } {
  let kept = 0
  let words = 0
  for (const { fate, text } of blocks) {
    const count = countWords(text)
    words += count
    if (fate !== 'dropped') kept += count
  }
  return { kept, words }
}

function describe({ file, line, record }: Place): string {
  if (line !== undefined) return `${file}, line ${line}`
  return record === undefined ? file : `${file}, record ${record}`
}
