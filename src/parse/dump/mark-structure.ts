import type { Draft } from './draft.js'

/** A heading is a short line; 12 words and 100 characters hold nearly all of them. */
const headingWords = 12
const headingLength = 100

/** Marks headings and list items. */
export function markStructure(drafts: readonly Draft[]): void {
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at]
    if (draft === undefined) continue
    if (isBulleted(draft)) draft.kind = 'item'
    else if (isShort(draft) && isLong(drafts[at + 1]) && !isShort(drafts[at - 1])) draft.kind = 'heading'
  }
}

const isBulleted = ({ texts }: Draft): boolean => /^[•●▪◦*-] /.test(texts[0] ?? '')

function isShort(draft: Draft | undefined): boolean {
  const text = draft?.texts[0] ?? ''
  if (draft === undefined || draft.words > headingWords || text.length > headingLength) return false
  return !/[.,;:…”"]$/.test(text)
}

const isLong = (draft: Draft | undefined): boolean => draft !== undefined && draft.words > headingWords
