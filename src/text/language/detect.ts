/** The part of `eld` that is used. */
interface Detector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean }
}

let detector: Detector | undefined
let loading: Promise<void> | undefined

/**
 * Loads the n-gram tables that `detectLanguage` needs: once a process, some 0.2 s of CPU, which is why no import does it.
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
  if (countLetters(text, shortest) < shortest) return undefined
  const found = detector.detect(text)
  return found.language !== '' && found.isReliable() ? found.language : undefined
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
