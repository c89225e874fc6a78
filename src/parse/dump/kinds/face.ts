import { charClass, classAt, classNear, lastClassIn } from '../../../text/char-class.js'
import { codeNear } from '../../../text/code-at.js'
import { bulletLength } from '../bullets.js'
import type { Draft } from '../draft.js'
import { type Inside, longestCounted } from '../line.js'

/** What is known of a block by itself. */
export interface Face {
  readonly words: number
  readonly length: number
  readonly first: number
  readonly end: number
  readonly mark: number
  readonly capitals: number
  readonly digits: number
  readonly number: number
  readonly bullet: number
  readonly stops: number
  readonly pauses: number
  readonly gap: number
  readonly text: string
}

const textOf = (draft: Draft): string => draft.texts[0] ?? ''

/** Looks at a block by itself. */
export function faceOf(draft: Draft): Face {
  const text = textOf(draft)
  const { length } = text
  const { capitals, digits, stops, pauses } = draft.inside ?? countInside(text)
  const words = Math.max(1, Math.min(draft.words, 60))
  return {
    words: draft.words,
    length,
    first: classNear(text, 0),
    end: lastClassIn(text, 0, length),
    mark: codeNear(text, length - 1) & 0x7f,
    capitals: capitals / words,
    digits: digits / Math.max(1, Math.min(length, longestCounted)),
    number: numberAt(text),
    bullet: bulletLength(text) > 0 ? 1 : 0,
    stops,
    pauses,
    gap: draft.gap,
    text,
  }
}

/** Counts what stands at the beginning of a block that is not one line as it was read. */
function countInside(text: string): Pick<Inside, 'capitals' | 'digits' | 'stops' | 'pauses'> {
  let capitals = 0
  let digits = 0
  let stops = 0
  let pauses = 0
  let before = 0
  for (let at = 0, end = Math.min(text.length, longestCounted); at < end; at++) {
    const here = classAt(text, at)
    if (here >= charClass.lower && before < charClass.lower && here === charClass.upper) capitals++
    else if (here === charClass.digit) digits++
    else if (here === charClass.space && before === charClass.stop) stops++
    else if (here === charClass.pause) pauses++
    before = here
  }
  return { capitals, digits, stops, pauses }
}

/** 1: digits and a mark (`1.` `2)`); 2: with a second part (`1.2`); 3: digits alone; 0: none. */
function numberAt(text: string): number {
  let at = 0
  while (at < 4 && classNear(text, at) === charClass.digit) at++
  if (at === 0) return 0
  const mark = text.charAt(at)
  if (mark !== '.' && mark !== ')' && mark !== ':' && mark !== '、') return 3
  return classNear(text, at + 1) === charClass.digit ? 2 : 1
}
