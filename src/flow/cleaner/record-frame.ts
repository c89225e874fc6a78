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

/** What was rendered, as the answer to a task: the text and the explanation are the body, one behind the other. */
export function toReply({ outcome, text, explanation }: Rendered): Reply {
  const header = { outcome, text: text?.length, explanation: explanation?.length }
  if (text === undefined || explanation === undefined) return { header, body: text ?? explanation ?? new Uint8Array() }
  return { header, body: Buffer.concat([text, explanation]) }
}

/** What was rendered, from the answer. */
export function toRendered({ header, body }: Frame): Rendered {
  const { outcome, text, explanation } = header
  const end = typeof text === 'number' ? text : 0
  return {
    outcome: outcome as RenderedOutcome, // made by `toReply`
    ...(typeof text === 'number' ? { text: body.subarray(0, end) } : {}),
    ...(typeof explanation === 'number' ? { explanation: body.subarray(end) } : {}),
  }
}
