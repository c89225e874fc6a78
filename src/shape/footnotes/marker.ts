import type { Element, ElementContent } from 'hast'

/** `1`, `[1]`, `(2)`, `a`, `[note 3]`, `*`, `†`: what stands in a line for a note. */
const marker = /^[[(]?(?:\d{1,3}|[a-z]{1,2}|(?:note|n|nb|fn) ?\d{1,3}|\*{1,3}|[†‡§¶#]{1,2})[\])]?$/i

/** Names that pages give to notes, in the address of the marker. */
const noteName =
  /^#(?:user-content-)?_?(?:fn|ftn|edn|sdfootnote|sdendnote|footnote|foot|endnote|note|cite_note|cite|ref|reference|r|bib|easy-footnote|n)[-_:.]?(?!ref)/i

/** Arrows and carets of links back from a note to its marker. */
const back = /^[[(]?(?:[↩↵⤴↑⬆⏎^⇑▲⤶]\ufe0e?\ufe0f?|jump up|back|return)[\])]?$/i

/** Signs of links from a heading to itself. */
const permalinks = /^(?:[#¶§🔗⚓∞]\ufe0e?\ufe0f?|\s)*$/u

const permalinkClasses =
  /^(?:headerlink|header-link|heading-link|headinglink|header-anchor|heading-anchor|anchor|anchor-link|anchorjs-link|hash-link|permalink|direct-link|deep-link|toclink|self-link|selflink|section-link)$/

/** Classes of elements that only lead back from a note. */
const backClasses = new Set([
  'mw-cite-backlink',
  'footnote-back',
  'footnote-backref',
  'footnote-backlink',
  'reversefootnote',
  'data-footnote-backref',
])

/** The text of an element, of which no more than the beginning is asked for. */
export function shortText(node: Element, limit = 20): string {
  let text = ''
  const todo: ElementContent[] = [...node.children].reverse()
  for (let next = todo.pop(); next !== undefined && text.length <= limit; next = todo.pop()) {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element') for (const child of [...next.children].reverse()) todo.push(child)
  }
  return text.trim()
}

/** The id that a link leads to, when it may be the marker of a note. @param raised whether it stands raised. */
export function readMarker(link: Element, raised: boolean): { id: string; text: string } | undefined {
  const { href } = link.properties
  if (typeof href !== 'string' || href.length < 2 || !href.startsWith('#')) return undefined
  const text = shortText(link)
  if (!marker.test(text) || !(raised || text.startsWith('[') || noteName.test(href))) return undefined
  return { id: decode(href.slice(1)), text }
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

export const isBackClass = (name: string): boolean => backClasses.has(name)

/** Does this element only lead back from a note to its marker? */
export function leadsBack(node: Element): boolean {
  const { className, href } = node.properties
  if (Array.isArray(className)) {
    for (const name of className) if (typeof name === 'string' && isBackClass(name)) return true
  }
  return node.tagName === 'a' && typeof href === 'string' && href.startsWith('#') && back.test(shortText(node))
}

/** Does this link lead from a heading, or a term, to itself? @param inHeading whether it stands in a heading. */
export function leadsToItself(link: Element, inHeading: boolean): boolean {
  const { className, href } = link.properties
  const isNamed = Array.isArray(className) && className.some((name) => permalinkClasses.test(String(name)))
  const isInside = typeof href === 'string' && href.startsWith('#')
  return (isNamed || (inHeading && isInside)) && permalinks.test(shortText(link))
}
