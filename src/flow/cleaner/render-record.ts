import { fitBody, serializeMatter } from '../../matter/serialize.js'
import type { CleanDocument, CleanOutcome, Explanation, Failure, SourceRecord } from '../../types.js'
import { writers } from '../../write/index.js'
import { cleanRecord, failureOf } from '../clean-record.js'
import { renderEntry } from '../report/make-entry.js'
import type { Rendered, RenderOptions } from './cleaner.js'

/** Bytes that a document may have beside `maxGrowth` times its record: a short page may have long addresses (HARDENING.md). */
const FREE = 64 * 2 ** 10

/** Cleans a record and makes the bytes that are written of it: all of the work on a record that takes time. */
export async function renderRecord(record: SourceRecord, options: RenderOptions): Promise<Rendered> {
  const outcome = await cleanRecord(record, options.clean)
  try {
    return await render(isGrown(outcome, record, options) ? grown(record, options) : outcome, options)
  } catch (cause) {
    return render(failureOf(record, cause), options)
  }
}

function isGrown(outcome: CleanOutcome, { content }: SourceRecord, { clean: { maxGrowth } }: RenderOptions): boolean {
  if (!('markdown' in outcome) || outcome.markdown.length <= maxGrowth * content.length) return false
  return Buffer.byteLength(outcome.markdown) > maxGrowth * Buffer.byteLength(content) + FREE
}

function grown({ id, place }: SourceRecord, { clean: { maxGrowth } }: RenderOptions): Failure {
  const message = `The document would be more than ${maxGrowth} times as long as its record`
  const expected = 'a document that does not grow as much; `maxGrowth` sets the bound'
  return { code: 'E_OUTPUT_SIZE', id, place, message, expected }
}

async function render(outcome: CleanOutcome, options: RenderOptions): Promise<Rendered> {
  const entry = options.report ? { entry: renderEntry(outcome) } : {}
  if ('code' in outcome) return { outcome, ...entry }
  const beside = { ...entry, ...(options.explanation ? explain(outcome.id, outcome.explanation) : {}) }
  if ('empty' in outcome) {
    const { explanation: _, ...rest } = outcome
    return { outcome: rest, ...beside }
  }
  const { id, place, counts, flags, matter } = outcome
  const { title, quality } = matter
  const known = { ...(title === undefined ? {} : { title }), ...(quality === undefined ? {} : { quality }) }
  const text = Buffer.from(await renderDocument(outcome, options))
  return { outcome: { id, place, counts, flags, ...known }, text, ...beside }
}

async function renderDocument(document: CleanDocument, { to, frontMatter, fields }: RenderOptions): Promise<string> {
  return writers[to].write(document, {
    header: serializeMatter(document.matter, frontMatter, fields),
    fit: (markdown) => fitBody(markdown, frontMatter),
  })
}

function explain(id: string, blocks: readonly Explanation[] | undefined): Pick<Rendered, 'explanation'> {
  if (blocks === undefined) return {}
  return { explanation: Buffer.from(blocks.map((block) => `${JSON.stringify({ id, ...block })}\n`).join('')) }
}
