/** Lines that may be what is looked for, each with its features. */
export interface Candidates {
  readonly blocks: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

/** The log-odds of lines, by their blocks. */
export type Scored = ReadonlyMap<number, number>
