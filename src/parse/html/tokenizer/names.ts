import { ownText } from '../../../text/own-text.js'

/** Names kept: real pages have some hundreds, hostile ones as many as they like. */
const MAX_KEPT = 4096

const names = new Map<string, string>()

/**
 * The one copy of a name of a tag or attribute, in lower case, so that each later look-up finds its hash ready.
 * @param name as it stands in the page; letters beyond ASCII keep their case, as in the standard.
 */
export function intern(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const lower = ownText(name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))
  if (names.size < MAX_KEPT) names.set(ownText(name), lower)
  return lower
}
