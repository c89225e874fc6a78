import { codeAt } from '../code-at.js'

/** The part of `eld` that is used. */
interface Detector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean }
}

let detector: Detector | undefined
let loading: Promise<void> | undefined

/**
 * Loads the n-gram tables that `detectLanguage` needs: once a process, some 0.2 s of CPU, which is why no import does it; in the bundles,
 * which hold them as JSON, it is a third of that.
 * The extra small table: on whole documents it is as often right as the larger ones, in half their time and memory.
 */
export function loadLanguages(): Promise<void> {
  loading ??= import('eld/extrasmall').then(({ eld }) => {
    detector = eld
  })
  return loading
}

/** Letters below which a text says too little. */
const shortest = 100

/**
 * The language a text is written in.
 * @returns an ISO 639-1 code; undefined when the text is short or the answer is unsure.
 * @throws Error when `loadLanguages` was not awaited: an answer that depended on that would not be reproducible.
 */
export function detectLanguage(text: string): string | undefined {
  if (detector === undefined) throw new Error('Expected `loadLanguages()` to be awaited before the first page')
  if (endOfPlain(text, shortest) === -1 && countLetters(text, shortest) < shortest) return undefined
  const end = endOfPlain(text, READ)
  const found = detector.detect(end === -1 ? text : text.slice(0, end))
  return found.language !== '' && found.isReliable() ? found.language : undefined
}

/** `eld` looks at no more than 381 bytes: behind so many letters of a byte each it reads nothing, but would prepare it. */
const READ = 400

/** Index after so many letters from a to z; -1 where a text has fewer. */
function endOfPlain(text: string, count: number): number {
  let left = count
  for (let at = 0; at < text.length; at++) {
    const lower = codeAt(text, at) | 0x20
    if (lower >= 0x61 && lower <= 0x7a && --left === 0) return at + 1
  }
  return -1
}

/** Letters of a text, counted no further than `enough`; an ideograph counts for three. */
function countLetters(text: string, enough: number): number {
  let count = 0
  for (const letters of text.matchAll(/\p{L}+/gu)) {
    const code = letters[0].charCodeAt(0)
    count += code >= 0x2e80 && code < 0xd800 ? letters[0].length * 3 : letters[0].length
    if (count >= enough) break
  }
  return count
}
