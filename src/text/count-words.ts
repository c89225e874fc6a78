import { charClass, classAt } from './char-class.js'

/** Runs of letters, digits or underscores; one for each ideograph. */
export function countWords(text: string): number {
  let words = 0
  let before = 0
  for (let at = 0, end = text.length; at < end; at++) {
    const here = classAt(text, at)
    if (
      here === charClass.ideograph ||
      (here >= charClass.lower && (before < charClass.lower || before === charClass.ideograph))
    )
      words++
    before = here
  }
  return words
}
