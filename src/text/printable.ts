/**
 * Characters that a reader cannot see and that work on terminals, logs and models: controls, overrides of the writing direction, zero-width
 * spaces, byte order marks, tag characters, halves of surrogate pairs. Joiners stay: Persian and emoji need them.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** Takes invisible characters out of a text that was found in metadata. */
export const removeInvisible = (text: string): string => text.replace(invisible, '')
