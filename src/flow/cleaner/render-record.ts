import { serializeMatter } from '../../matter/serialize.js'
import type { CleanDocument, CleanOutcome, Explanation, Failure, SourceRecord } from '../../types.js'
import { writers } from '../../write/index.js'
import { cleanRecord, failureOf } from '../clean-record.js'
import type { Rendered, RenderOptions } from './cleaner.js'

/** Bytes that a document may have beside `maxGrowth` times its record: a short page may have long addresses (HARDENING.md). */
const FREE = 64 * 2 ** 10

/** Cleans a record and makes the bytes that are written of it: all of the work on a record that takes time. */
export async function renderRecord(record: SourceRecord, options: RenderOptions): Promise<Rendered> {
  const outcome = await cleanRecord(record, options.clean)
  try {
    return render(isGrown(outcome, record, options) ? grown(record, options) : outcome, options)
  } catch (cause) {
    return { outcome: failureOf(record, cause) }
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

function render(outcome: CleanOutcome, options: RenderOptions): Rendered {
  if ('code' in outcome) return { outcome }
  if ('empty' in outcome) {
    const { explanation, ...rest } = outcome
    return { outcome: rest, ...explain(outcome.id, explanation) }
  }
  const { id, place, counts, flags, explanation } = outcome
  const text = Buffer.from(renderDocument(outcome, options))
  return { outcome: { id, place, counts, flags }, text, ...explain(id, explanation) }
}

function renderDocument(document: CleanDocument, { to, frontMatter }: RenderOptions): string {
  return writers[to].write(document, { header: serializeMatter(document.matter, frontMatter) })
}

function explain(id: string, blocks: readonly Explanation[] | undefined): Pick<Rendered, 'explanation'> {
  if (blocks === undefined) return {}
  return { explanation: Buffer.from(blocks.map((block) => `${JSON.stringify({ id, ...block })}\n`).join('')) }
}
