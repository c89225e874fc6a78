import type { EmptyReason, FailureCode, Fate, Matter, PageFlag, Reason, Role } from '../../types.js'

/** What the review page shows of one record in its list and its charts. */
export interface ReportLine {
  readonly id: string
  /** Where it was read, in words: file, line or record. */
  readonly place: string
  readonly status: 'kept' | 'empty' | 'failed'
  /** Why there is no document. */
  readonly why?: EmptyReason | FailureCode
  readonly title?: string
  readonly type?: string
  readonly lang?: string
  readonly quality?: number
  /** Words of the blocks that were kept, and of all. */
  readonly kept: number
  readonly words: number
  /** How many blocks were dropped for which reason. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>
}

/** What it shows of the record when it is opened. */
export interface ReportDetails {
  readonly message?: string
  readonly flags?: readonly PageFlag[]
  readonly matter?: Matter
  /** Where each field of the front matter came from. */
  readonly origins?: Readonly<Partial<Record<keyof Matter, string>>>
  readonly header?: string
  readonly markdown?: string
  readonly tree?: readonly ReportNode[]
  readonly blocks: readonly ReportBlock[]
}

/** A block of the source. */
export interface ReportBlock {
  readonly fate: Fate
  readonly role: Role
  readonly score: number
  readonly text: string
  readonly reason?: Reason
  /** First and last line in the input. */
  readonly lines?: readonly [first: number, last: number]
  /** What spoke for and against it, loudest first. */
  readonly because?: readonly string[]
}

/** The kept tree, as little as the page needs to build it again: a text, or an element. */
export type ReportNode = string | ReportElement

export interface ReportElement {
  readonly tag: string
  /** Where a link leads or an image lies. */
  readonly address?: string
  readonly children: readonly ReportNode[]
}

/** One record of the run, as it travels and is stored until the page is written. */
export interface ReportEntry {
  readonly line: ReportLine
  readonly details: ReportDetails
}
