import { relative } from 'node:path'
import type { Change } from '../flow/output/compare-output.js'
import type { Failure } from '../types.js'
import { escapeMessage, escapeProperty } from './escape.js'

/** Annotations of a kind that GitHub shows of a step. */
const MOST = 10

interface Annotated {
  readonly failures: readonly Failure[]
  readonly changes: readonly Change[]
  /** Where the output lies. */
  readonly output: string
  readonly workspace: string
}

/** Log commands that mark the files that failed, and those that a check found out of date; at most ten of a kind. */
export function annotate({ failures, changes, output, workspace }: Annotated): string[] {
  const placed = (file: string) => escapeProperty(relative(workspace, file).replaceAll('\\', '/'))
  return [
    ...failures.slice(0, MOST).map(({ code, place, message, expected }) => {
      const line = place.line === undefined ? '' : `,line=${place.line}`
      return `::error file=${placed(place.file)}${line},title=${code}::${escapeMessage(`${message}. Expected: ${expected}.`)}`
    }),
    ...changes.slice(0, MOST).map(({ path, change }) => {
      const message = `A run would ${change} this file: commit what unscrape writes`
      return `::warning file=${placed(`${output}/${path}`)},title=Out of date::${escapeMessage(message)}`
    }),
  ]
}
