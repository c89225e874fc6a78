import type { Nodes } from 'hast'
import type { Block } from '../types.js'

/** A value that one source gives for a field. */
export interface Candidate<Value> {
  readonly value: Value
  /** The source as an explanation names it: `json-ld datePublished`, `printed byline`. */
  readonly source: string
  /** What is known of the value and its place, in the words of the field's scorecard. */
  readonly traits: readonly string[]
  /** Where it is printed, if it is. */
  readonly at?: Nodes | Block
}

/** What a field gives: a value and where it came from. */
export type Found<Value> = Omit<Candidate<Value>, 'traits'>

/** A value of a source that needs no choice; undefined stays undefined. */
export function found<Value>(value: Value | undefined, source: string, at?: Nodes | Block): Found<Value> | undefined {
  if (value === undefined) return undefined
  return { value, source, ...(at === undefined ? {} : { at }) }
}
