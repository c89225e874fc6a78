import type { FailureCode, Place } from '../types.js'

/** What can go wrong while an input is read, in the words of `Failure`. */
export interface Problem {
  readonly code: FailureCode
  readonly message: string
  /** Left out where the code's usual expectation says it. */
  readonly expected?: string
  readonly record?: number
  readonly line?: number
  readonly range?: readonly [start: number, end: number]
}

/** Ends the reading of one input; `readSource` turns it into a `Failure`. It never leaves this folder. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options)
    this.problem = problem
  }

  /** The same error, with the record that was being read when it struck. */
  at(place: Pick<Place, 'record' | 'line'>): ReadError {
    return new ReadError({ ...place, ...this.problem }, { cause: this })
  }
}
