/** Lines that may be what is looked for, each with its features. */
export interface Candidates {
  readonly blocks: readonly number[]
  readonly rows: readonly (readonly number[])[]
}
