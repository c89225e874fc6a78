import type { Draft } from '../draft.js'
import type { Face } from './face.js'

/** A block with so many words or more is prose, and one with at most so many is short. */
const proseWords = 20
const shortWords = 14

/** How long the run of a block is, where in it the block stands, and its mean of words. */
interface Run {
  readonly length: Float32Array
  readonly place: Float32Array
  readonly mean: Float32Array
}

export interface Runs {
  /** Blocks of few words that follow each other. */
  readonly short: Run
  /** Blocks that follow each other without a blank line. */
  readonly tight: Run
  /** Blocks since the last prose, and to the next. */
  readonly since: Float32Array
  readonly until: Float32Array
}

/** Which blocks stand together. */
export function runsOf(faces: readonly Face[], drafts: readonly Draft[]): Runs {
  const size = faces.length
  const since = new Float32Array(size)
  const until = new Float32Array(size)
  for (let at = 0, far = 99; at < size; at++) {
    since[at] = far
    far = (faces[at]?.words ?? 0) >= proseWords ? 1 : Math.min(99, far + 1)
  }
  for (let at = size - 1, far = 99; at >= 0; at--) {
    until[at] = far
    far = (faces[at]?.words ?? 0) >= proseWords ? 1 : Math.min(99, far + 1)
  }
  return {
    short: runOf(faces, (at) => (faces[at]?.words ?? 99) <= shortWords && (faces[at - 1]?.words ?? 99) <= shortWords),
    tight: runOf(faces, (at) => at > 0 && drafts[at]?.gap === 0),
    since,
    until,
  }
}

function runOf(faces: readonly Face[], goesOn: (at: number) => boolean): Run {
  const length = new Float32Array(faces.length)
  const place = new Float32Array(faces.length)
  const mean = new Float32Array(faces.length)
  for (let start = 0; start < faces.length; ) {
    let end = start + 1
    let words = faces[start]?.words ?? 0
    while (end < faces.length && goesOn(end)) words += faces[end++]?.words ?? 0
    for (let at = start; at < end; at++) {
      length[at] = end - start
      place[at] = at - start
      mean[at] = words / (end - start)
    }
    start = end
  }
  return { length, place, mean }
}

/** Means over a page. */
export function pageOf(faces: readonly Face[]): { meanWords: number; gaps: number; prose: number } {
  let words = 0
  let gaps = 0
  let prose = 0
  for (const face of faces) {
    words += face.words
    if (face.gap > 0) gaps++
    if (face.words >= proseWords) prose++
  }
  const count = Math.max(1, faces.length)
  return { meanWords: words / count, gaps: gaps / count, prose: prose / count }
}
