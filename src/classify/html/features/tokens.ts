/** Names longer than this are generated, not written. */
const LONGEST_NAME = 80

/**
 * Splits a class, id or role at everything but letters and where a small letter meets a capital one, lower-cased.
 * Two neighbours also count as a pair: `entry-content` gives `entry`, `content`, `entry-content`.
 */
export function splitTokens(name: string): string[] {
  const tokens: string[] = []
  if (name.length > LONGEST_NAME) return tokens
  let word = ''
  let before = ''
  let small = false
  const close = (): void => {
    if (word.length > 1) {
      tokens.push(word)
      if (before !== '') tokens.push(`${before}-${word}`)
      before = word
    }
    word = ''
  }
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code > 96 && code < 123) {
      word += name[at]
      small = true
    } else if (code > 64 && code < 91) {
      if (small) close()
      word += String.fromCharCode(code + 32)
      small = false
    } else {
      close()
      small = false
    }
  }
  close()
  return tokens
}
