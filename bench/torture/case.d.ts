import type { EmptyReason, FailureCode, Matter, PageFlag, Place } from '../../src/types.js'

/** One hostile input of the torture set. */
export interface Case {
  /** As the threat model counts them. */
  readonly number: number
  readonly name: string
  /** `OK`: clean output. `CUT`: output and a flag on the record. `ERR`: an error with a code; the next record is fine. */
  readonly want: 'OK' | 'CUT' | 'ERR'
  /** Makes the input, of about so many bytes. */
  make?(size: number): Made
  /** What is wrong with what came of it, if anything is. */
  check?(found: Found, made: Counts): string | undefined
  /** `false` where the article is not the same on every page. */
  readonly kept?: boolean
  /** Runs the command on an input of its own making, in a folder of its own; says what is wrong, if anything is. */
  run?(folder: string, size: number): string | undefined
}

/** Files by their names, and what a check may want to know of them. */
export interface Made {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly counts?: Counts
}

export interface Counts {
  readonly records: number
  /** Bytes that no record can be read from. */
  readonly broken: number
}

/** What cleaning the input gave. */
export interface Found {
  readonly outcomes: readonly Outcome[]
  /** CPU time. */
  readonly seconds: number
  /** The largest resident size, in megabytes. */
  readonly memory: number
}

export interface Outcome {
  readonly place: Place
  readonly bytes: number
  readonly code?: FailureCode
  readonly message?: string
  readonly empty?: EmptyReason
  readonly markdown?: string
  readonly text?: string
  readonly flags?: readonly PageFlag[]
  readonly matter?: Matter
}

/** What one run of one case showed. */
export interface Measured {
  readonly problem?: string | undefined
  readonly seconds?: number
  readonly memory?: number
  readonly megabytes?: number
  readonly records?: number
}
