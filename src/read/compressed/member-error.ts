import type { Problem } from '../read-error.js'
import { ReadError } from '../read-error.js'

/** A compressed format in words. */
export interface Wording {
  readonly name: 'gzip' | 'zstd'
  readonly code: 'E_GZIP' | 'E_ZSTD'
  /** What such data consists of. */
  readonly unit: 'member' | 'frame'
}

/** Compressed data that cannot be read as it should. Ranges count the compressed bytes. */
export class MemberError extends ReadError {
  /** `cut`: the data ends; `corrupt`: what was decompressed may be wrong; `refused`: it is right, and not read on. */
  readonly damage: 'cut' | 'corrupt' | 'refused'
  readonly wording: Wording

  constructor(wording: Wording, damage: MemberError['damage'], problem: Problem, options?: ErrorOptions) {
    super(problem, options)
    this.wording = wording
    this.damage = damage
  }
}

/** Where a member begins and how far it was read. */
export type Span = readonly [start: number, position: number]

/** What can be wrong with the members of a format. */
export interface MemberErrors {
  readonly wording: Wording
  /** A member that is not what it should be. */
  corrupt(span: Span, cause?: unknown): MemberError
  /** Data that ends in the middle of a member. */
  cut(position: number, cause?: unknown): MemberError
  /** Something else than a member where one should begin. */
  trailing(span: Span): MemberError
  /** A member that grows beyond all proportion. */
  tooMuch(maxRatio: number, span: Span, written: number): MemberError
}

/** The errors of a format. */
export function memberErrors(wording: Wording): MemberErrors {
  const { name, code, unit } = wording
  return {
    wording,
    corrupt(range, cause) {
      const message = `The ${name} data is corrupt; what stands before is read, what follows is lost`
      return new MemberError(wording, 'corrupt', { code, message, range }, { cause })
    },
    cut(position, cause) {
      const message = `The ${name} data is cut: it ends after ${position} bytes, in the middle of a ${unit}`
      return new MemberError(wording, 'cut', { code, message, range: [position, position] }, { cause })
    },
    trailing(range) {
      const message = `There is something else after the end of the ${name} data`
      return new MemberError(wording, 'cut', { code, message, range })
    },
    tooMuch(maxRatio, range, written) {
      const grown = `${range[1] - range[0]} bytes to ${written} and more`
      const message = `The ${name} data grows more than ${maxRatio} times: ${grown}`
      return new MemberError(wording, 'refused', { code: 'E_RATIO', message, range })
    },
  }
}

/** An error, now that it is known that data which can be read goes on at some place. */
export function resumed({ damage, problem, wording }: MemberError, start: number, next: number): ReadError {
  const message =
    damage === 'refused'
      ? problem.message
      : `The ${wording.name} data is corrupt; what follows is read from the next ${wording.unit} on`
  return new ReadError({ ...problem, message, range: [start, next] })
}

/** An error, now that it is known that nothing which can be read follows. */
export function ended({ damage, problem }: MemberError, start: number, end: number): ReadError {
  const isPoint = damage === 'cut' && problem.range?.[0] === problem.range?.[1]
  return new ReadError(isPoint ? problem : { ...problem, range: [start, end] })
}
