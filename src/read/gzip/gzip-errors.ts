import { ReadError } from '../read-error.js'

/** Gzip data that cannot be read as it should. Ranges count the compressed bytes. */
export class GzipError extends ReadError {
  /** `cut`: the data ends; `corrupt`: what was decompressed may be wrong; `bomb`: it is right, and too much. */
  readonly damage: 'cut' | 'corrupt' | 'bomb'

  constructor(damage: GzipError['damage'], problem: ReadError['problem'], options?: ErrorOptions) {
    super(problem, options)
    this.damage = damage
  }
}

/** A member that is not what it should be. */
export function corrupt(start: number, position: number, cause?: unknown): GzipError {
  const message = 'The gzip data is corrupt; what stands before is read, what follows is lost'
  return new GzipError('corrupt', { code: 'E_GZIP', message, range: [start, position] }, { cause })
}

/** Data that ends in the middle of a member. */
export function cut(position: number, cause?: unknown): GzipError {
  const message = `The gzip data is cut: it ends after ${position} bytes, in the middle of a member`
  return new GzipError('cut', { code: 'E_GZIP', message, range: [position, position] }, { cause })
}

/** Something else than a member where one should begin. */
export function trailing(start: number, position: number): GzipError {
  const message = 'There is something else after the end of the gzip data'
  return new GzipError('cut', { code: 'E_GZIP', message, range: [start, position] })
}

/** A member that grows beyond all proportion. */
export function tooMuch(maxRatio: number, [start, position]: readonly [number, number], written: number): GzipError {
  const message = `The gzip data grows more than ${maxRatio} times: ${position - start} bytes to ${written} and more`
  return new GzipError('bomb', { code: 'E_RATIO', message, range: [start, position] })
}

/** The same damage, now that it is known that data which can be read goes on at some place. */
export function resumed({ damage, problem }: GzipError, start: number, next: number): ReadError {
  const message =
    damage === 'bomb' ? problem.message : 'The gzip data is corrupt; what follows is read from the next member on'
  return new ReadError({ ...problem, message, range: [start, next] })
}

/** The same damage, now that it is known that nothing which can be read follows. */
export function ended({ damage, problem }: GzipError, start: number, end: number): ReadError {
  return new ReadError(
    damage === 'cut' && problem.range?.[0] === problem.range?.[1] ? problem : { ...problem, range: [start, end] },
  )
}
