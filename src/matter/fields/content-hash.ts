import { bodyText } from '../../text/body-text.js'
import type { MatterInput } from '../evidence.js'

/** 64 bits tell apart a few hundred million documents; an exact comparison belongs to the corpus stage. */
const digits = 16

/**
 * A fingerprint of the kept text: SHA-256 over its NFC form, blocks joined by a blank line. The same text has the same
 * fingerprint whatever the page around it.
 */
export const contentHash = ({ page, verdicts, digest }: MatterInput): string | undefined => {
  if (digest === undefined) return undefined
  const text = bodyText(page, verdicts)
  return text === '' ? undefined : digest(text.normalize('NFC')).slice(0, digits)
}
