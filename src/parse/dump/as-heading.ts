import type { Draft } from './draft.js'

/** Makes a heading of a block. A number that was taken off an item is part of it. */
export function asHeading(draft: Draft, level?: number): void {
  draft.kind = 'heading'
  if (level !== undefined) draft.level = level
  if (draft.printed === undefined) return
  draft.texts = [draft.printed]
  delete draft.printed
  delete draft.number
}
