import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Page } from '../../../types.js'
import { CLASS, classOf, smallOf } from './characters.js'
import { mix, SEED, settle } from './hash.js'

/** What a page's `<head>` tells of its content. */
export interface Head {
  /** Hashes of the words of the title (`<title>` and `og:title`) and of the description. */
  readonly title: ReadonlySet<number>
  readonly description: ReadonlySet<number>
  /** Bits of `KIND`: what the page says it is. */
  readonly kinds: number
  /** Address that the page gives itself; empty when it gives none. */
  readonly url: string
}

/** Kinds of page that metadata names. */
export const KIND = {
  article: 1,
  product: 2,
  forum: 4,
  list: 8,
  recipe: 16,
  site: 32,
  video: 64,
  question: 128,
  organization: 256,
  review: 512,
} as const

/** Words in a `@type` or `og:type`, lower-cased, and the kind that they mean. */
const kindWords: readonly (readonly [word: string, kind: number])[] = [
  ['article', KIND.article],
  ['posting', KIND.article],
  ['product', KIND.product],
  ['offer', KIND.product],
  ['discussion', KIND.forum],
  ['itemlist', KIND.list],
  ['collection', KIND.list],
  ['recipe', KIND.recipe],
  ['website', KIND.site],
  ['video', KIND.video],
  ['qapage', KIND.question],
  ['faq', KIND.question],
  ['organization', KIND.organization],
  ['localbusiness', KIND.organization],
  ['review', KIND.review],
  ['rating', KIND.review],
]

/** Types named in one script that are looked at: more say nothing new. */
const MAX_TYPES = 64

export function readHead(page: Page): Head {
  const title = new Set<number>()
  const description = new Set<number>()
  const found = { kinds: 0, url: '' }
  for (const node of headNodes(page.tree)) {
    if (node.tagName === 'title') addWords(title, textOf(node))
    else if (node.tagName === 'meta') readMeta(node, title, description, found)
    else if (node.tagName === 'link' && String(node.properties.rel) === 'canonical')
      found.url ||= String(node.properties.href ?? '')
    else if (node.tagName === 'script' && node.properties.type === 'application/ld+json')
      found.kinds |= typesIn(textOf(node))
  }
  return { title, description, ...found }
}

/** The elements of the head, and the first ones of the body: some pages have their metadata there. */
function headNodes(tree: Root): Element[] {
  const nodes: Element[] = []
  const html = tree.children.find((child) => isElement(child) && child.tagName === 'html')
  if (html?.type !== 'element') return nodes
  for (const part of html.children) {
    if (part.type !== 'element') continue
    for (const child of part.children) if (child.type === 'element') nodes.push(child)
  }
  return nodes
}

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element'

function textOf(node: Element): string {
  let text = ''
  for (const child of node.children) if (child.type === 'text') text += child.value
  return text
}

function readMeta(
  node: Element,
  title: Set<number>,
  description: Set<number>,
  found: { kinds: number; url: string },
): void {
  const content = node.properties.content
  if (typeof content !== 'string') return
  const { property, name } = node.properties
  const key = String(property ?? name ?? '').toLowerCase()
  if (key === 'og:title') addWords(title, content)
  else if (key === 'description' || key === 'og:description') addWords(description, content)
  else if (key === 'og:type') found.kinds |= kindOf(content.toLowerCase())
  else if (key === 'og:url') found.url ||= content
}

function typesIn(script: string): number {
  let kinds = 0
  let at = script.indexOf('"@type"')
  for (let count = 0; at >= 0 && count < MAX_TYPES; count++) {
    kinds |= kindOf(
      script
        .slice(at + 7, at + 50)
        .toLowerCase()
        .split(/[,}]/, 1)[0] ?? '',
    )
    at = script.indexOf('"@type"', at + 7)
  }
  return kinds
}

function kindOf(text: string): number {
  let kinds = 0
  for (const [word, kind] of kindWords) if (text.includes(word)) kinds |= kind
  return kinds
}

/** Adds the hashes of a text's words, as `readTexts` makes them. */
function addWords(words: Set<number>, text: string): void {
  let hash = 0
  let length = 0
  for (let at = 0; at <= text.length && at < 2000; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    const kind = classOf(code)
    if (kind < CLASS.letter || kind === CLASS.ideograph) {
      if (length > 0) words.add(settle(hash))
      length = 0
      if (kind === CLASS.ideograph) words.add(settle(mix(SEED.text, code)))
    } else {
      if (length === 0) hash = SEED.text
      hash = kind === CLASS.digit ? mix(hash, 48) : mix(hash, smallOf(code))
      length++
    }
  }
}
