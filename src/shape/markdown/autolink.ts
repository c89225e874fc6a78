import type { Link, Nodes, Parents } from 'mdast'

/** Addresses that GFM makes links of where they stand in a text, none of whose characters it could take for its own. */
const bareUrl = /^https?:\/\/(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::\d+)?(?:[/?#][\w/.=+%#?&@:,-]*)?$/
const bareMail = /^[A-Za-z0-9](?:[A-Za-z0-9.+-]*[A-Za-z0-9])?@(?:[A-Za-z0-9-]+\.)+[A-Za-z]+$/
/** An underscore that a text would have to escape. */
const mark = /(?:^|[^A-Za-z0-9])_|_(?![A-Za-z0-9])/
const cleanEnd = /[A-Za-z0-9/=-]$/

/** What may come after a bare address and is no part of it. */
const stop = /^[?!.,:)]*(?:\s|$)/

/** The characters written before, and to be written after. */
interface Info {
  readonly before: string
  readonly after: string
}

/** Is this a link to what its text says, which GFM finds without brackets? */
export function isBare(
  { url, title, children }: Link,
  parent: Parents | undefined,
  at: number,
  { before, after }: Info,
): boolean {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'text' || title) return false
  const { value } = only
  if (![value, `http://${value}`, `mailto:${value}`].includes(url) || !isFound(value)) return false
  if (!/^(?:|[\s(])$/.test(before.slice(-1))) return false
  const next = parent?.children[at + 1]
  if (next === undefined) return /^\s?$/.test(after.charAt(0))
  if (next.type === 'break') return true
  return next.type === 'text' && isStopped(next.value, parent, parent?.children[at + 2])
}

/** Is an address over before this text? Where only marks follow it, the text must end its line: the marks around it could be taken for its own. */
function isStopped(text: string, parent: Parents | undefined, then: Nodes | undefined): boolean {
  if (!stop.test(text)) return false
  if (/^\S+$/.test(text)) return then === undefined && (parent?.type === 'paragraph' || parent?.type === 'heading')
  return text.trim() !== '' || then === undefined || then.type === 'link'
}

const isFound = (value: string): boolean =>
  cleanEnd.test(value) &&
  !mark.test(value) &&
  (bareMail.test(value) || (/^www\./i.test(value) ? bareUrl.test(`http://${value}`) : bareUrl.test(value)))
