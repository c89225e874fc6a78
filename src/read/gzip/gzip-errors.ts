import { ReadError } from '../read-error.js'

/** A member that is not what it should be. The range counts the compressed bytes, from where the member begins. */
export function corrupt(start: number, position: number, cause?: unknown): ReadError {
  const message = 'The gzip data is corrupt; what stands before is read, what follows is lost'
  return new ReadError({ code: 'E_GZIP', message, range: [start, position] }, { cause })
}

/** Data that ends in the middle of a member. */
export function cut(position: number, cause?: unknown): ReadError {
  const message = `The gzip data is cut: it ends after ${position} bytes, in the middle of a member`
  return new ReadError({ code: 'E_GZIP', message, range: [position, position] }, { cause })
}

/** Something else than a member where one should begin. */
export function trailing(start: number, position: number): ReadError {
  const message = 'There is something else after the end of the gzip data'
  return new ReadError({ code: 'E_GZIP', message, range: [start, position] })
}

/** Data that grows beyond all proportion. */
export function tooMuch(maxRatio: number, read: number, written: number): ReadError {
  const message = `The gzip data grows more than ${maxRatio} times: ${read} bytes to ${written} and more`
  return new ReadError({ code: 'E_RATIO', message, range: [0, read] })
}
