import type { SourceRecord } from '../../types.js'
import type { Frame, Header } from '../worker/frame.js'
import type { Reply } from '../worker/serve.js'
import type { Rendered, RenderedOutcome } from './cleaner.js'

/** A record as the header of a task; its content is the body. */
export function toHeader({ content: _, ...record }: SourceRecord): Header {
  return { record }
}

/** The record of a task. */
export function toRecord({ header: { record }, body }: Frame): SourceRecord {
  return { ...(record as Omit<SourceRecord, 'content'>), content: body.toString() } // made by `toHeader`
}

/** What is rendered of a record, in the order in which it stands in the body of an answer. */
const parts = ['text', 'explanation', 'entry'] as const

/** What was rendered, as the answer to a task: its parts are the body, one behind the other. */
export function toReply({ outcome, ...rendered }: Rendered): Reply {
  const header = { outcome, lengths: parts.map((part) => rendered[part]?.length ?? null) }
  const bodies = parts.flatMap((part) => rendered[part] ?? [])
  return { header, body: bodies.length === 1 ? (bodies[0] ?? new Uint8Array()) : Buffer.concat(bodies) }
}

/** What was rendered, from the answer. */
export function toRendered({ header, body }: Frame): Rendered {
  const { outcome, lengths } = header as { outcome: RenderedOutcome; lengths: readonly (number | null)[] } // by `toReply`
  const rendered: { -readonly [Part in (typeof parts)[number]]?: Uint8Array } = {}
  let start = 0
  for (const [index, part] of parts.entries()) {
    const length = lengths[index] ?? null
    if (length === null) continue
    rendered[part] = body.subarray(start, start + length)
    start += length
  }
  return { outcome, ...rendered }
}
