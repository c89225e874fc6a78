import type { Element, Root } from 'hast'
import { says, tokenReader } from './class-tokens.js'
import { attribute, textOf } from './nodes.js'

/** Where an element stands, as bits that its descendants inherit. `aside` by its tag; `beside` only by a class, which wrappers of whole pages bear too; `elsewhere` is never the article: navigation, comments. In a `figure` words are about the picture. */
export const inside = { article: 1, aside: 2, beside: 4, hidden: 8, elsewhere: 16, figure: 32 } as const

/** An element that may say something, with its place in the page. */
export interface Sighting {
  readonly node: Element
  /** Count of elements before it. */
  readonly order: number
  /** Bits of `inside`. */
  readonly where: number
  /** Bits of `says`: what its own class and id say. */
  readonly says: number
}

/** A microdata item. Values are read only when a field asks for them. */
export interface Item {
  readonly type: string
  readonly properties: Map<string, (Element | Item)[]>
  readonly where: number
}

/** Everything on a page that can speak of the page. */
export interface Sightings {
  readonly language: { html?: string; header?: string }
  readonly titles: string[]
  base?: string
  readonly metas: Map<string, string[]>
  readonly links: Map<string, string>
  /** Targets of links that say they lead to the page's licence, outside of captions. */
  readonly licenses: string[]
  readonly jsonLd: string[]
  readonly items: Item[]
  readonly headlines: Sighting[]
  readonly times: Sighting[]
  readonly bylines: Sighting[]
  readonly dates: Sighting[]
}

/** Of each kind this many are kept: what describes the page stands among the first. */
const kept = 60
/** Characters of JSON-LD read from one page; a shop's catalogue may be larger and says nothing of the page. */
const jsonLdLimit = 1_000_000

const skipped = new Set(['svg', 'style', 'template', 'iframe', 'select', 'object', 'math', 'canvas', 'video', 'audio'])

/** Gathers all sightings in one walk over the tree, with a stack of its own: depth is the page's choice. */
export function walk(tree: Root): Sightings {
  const found = emptySightings()
  const readToken = tokenReader()
  const items: (Item | undefined)[] = []
  const places: number[] = []
  const nodes: Element[] = []
  const push = (parent: Element | Root, where: number, item: Item | undefined): void => {
    const { children } = parent
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child?.type !== 'element') continue
      nodes.push(child)
      places.push(where)
      items.push(item)
    }
  }
  push(tree, 0, undefined)
  let order = 0
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const outer = places.pop() ?? 0
    const scope = items.pop()
    order++
    const { tagName } = node
    if (tagName === 'meta' || tagName === 'link' || tagName === 'script' || tagName === 'title' || tagName === 'base') {
      readHeadElement(node, outer, scope, found)
      continue
    }
    if (skipped.has(tagName)) continue
    const bits = tagName === 'body' || tagName === 'html' ? 0 : readAttributes(node, readToken)
    const where = outer | placeOf(node, bits)
    const item = (bits & has.item) === 0 ? scope : readItem(node, where, scope, found)
    sight(found, { node, order, where, says: bits })
    push(node, where, item)
  }
  return found
}

const emptySightings = (): Sightings => ({
  language: {},
  titles: [],
  metas: new Map(),
  links: new Map(),
  licenses: [],
  jsonLd: [],
  items: [],
  headlines: [],
  times: [],
  bylines: [],
  dates: [],
})

function readHeadElement(node: Element, where: number, scope: Item | undefined, found: Sightings): void {
  switch (node.tagName) {
    case 'meta':
      readMeta(node, scope, found)
      break
    case 'link':
      readLink(node, scope, found)
      break
    case 'script':
      readScript(node, found)
      break
    case 'title':
      if ((where & inside.article) === 0 && found.titles.length < 3) found.titles.push(textOf(node))
      break
    default:
      readBase(node, found)
  }
}

function readBase(node: Element, found: Sightings): void {
  const href = attribute(node, 'href')
  if (href !== undefined) found.base ??= href
}

function readMeta(node: Element, scope: Item | undefined, found: Sightings): void {
  const content = attribute(node, 'content')
  if (content === undefined) return
  const itemProp = attribute(node, 'itemProp')
  if (itemProp !== undefined && scope !== undefined) addProperty(scope, itemProp, node)
  const name = attribute(node, 'property') ?? attribute(node, 'name') ?? (scope === undefined ? itemProp : undefined)
  if (name !== undefined) addTo(found.metas, name.trim().toLowerCase(), content)
  else if (attribute(node, 'httpEquiv')?.toLowerCase() === 'content-language') found.language.header ??= content
  // Some pages give both, `name` for one reader and `property` for another.
  const second = attribute(node, 'property') === undefined ? undefined : attribute(node, 'name')
  if (second !== undefined && second !== name) addTo(found.metas, second.trim().toLowerCase(), content)
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.length < kept) list.push(value)
}

function addProperty(item: Item, names: string, value: Element | Item): void {
  for (const name of names.split(' ')) if (name !== '') addTo(item.properties, name, value)
}

function readLink(node: Element, scope: Item | undefined, found: Sightings): void {
  const href = attribute(node, 'href')
  if (href === undefined) return
  const itemProp = attribute(node, 'itemProp')
  if (itemProp !== undefined && scope !== undefined) addProperty(scope, itemProp, node)
  const rel = attribute(node, 'rel')?.toLowerCase()
  if (rel !== undefined && !found.links.has(rel)) found.links.set(rel, href)
}

function readScript(node: Element, found: Sightings): void {
  if (attribute(node, 'type')?.toLowerCase().trim().startsWith('application/ld+json') !== true) return
  const text = node.children[0]
  if (text?.type !== 'text') return
  const room = jsonLdLimit - found.jsonLd.reduce((sum, script) => sum + script.length, 0)
  if (text.value.length <= room) found.jsonLd.push(text.value)
}

/** What attributes say beside `says`, in the same number. */
const has = { item: 1024, main: 2048, hidden: 4096, license: 8192 } as const

/** Reads all attributes that matter in one pass: asking each element for ten that it does not have would cost more. */
function readAttributes({ properties }: Element, readToken: (token: string) => number): number {
  let bits = 0
  for (const name in properties) {
    const value = properties[name]
    switch (name) {
      case 'className':
        if (Array.isArray(value)) for (const token of value) bits |= typeof token === 'string' ? readToken(token) : 0
        break
      case 'id':
      case 'dataTestId':
        if (typeof value === 'string') bits |= readToken(value)
        break
      case 'rel':
        if (!Array.isArray(value)) break
        if (value.includes('author')) bits |= says.byline
        if (value.includes('license')) bits |= has.license
        break
      case 'itemScope':
      case 'itemProp':
      case 'itemType':
        bits |= has.item
        break
      case 'role':
        if (value === 'main') bits |= has.main
        break
      case 'hidden':
      case 'ariaHidden':
        if (value === true || value === 'true') bits |= has.hidden
    }
  }
  return bits
}

/** What standing inside this element means for everything in it. `<body>` and `<html>` say nothing: their classes name the template. */
function placeOf(node: Element, bits: number): number {
  const { tagName } = node
  let where = 0
  if (tagName === 'body' || tagName === 'html') return 0
  if (tagName === 'article' || tagName === 'main' || (bits & has.main) !== 0) where |= inside.article
  else if (tagName === 'aside' || tagName === 'footer') where |= inside.aside
  else if (tagName === 'nav') where |= inside.elsewhere
  else if (tagName === 'figure') where |= inside.figure
  if ((bits & says.comments) !== 0) where |= inside.elsewhere
  if ((bits & says.aside) !== 0) where |= inside.beside
  if ((bits & has.hidden) !== 0) where |= inside.hidden
  return where
}

function readItem(node: Element, where: number, scope: Item | undefined, found: Sightings): Item | undefined {
  const { itemScope, itemProp } = node.properties
  const names = itemProp === undefined ? undefined : attribute(node, 'itemProp')
  if (itemScope !== true && node.properties.itemType === undefined) {
    if (names !== undefined && scope !== undefined) addProperty(scope, names, node)
    return scope
  }
  const item: Item = { type: attribute(node, 'itemType') ?? '', properties: new Map(), where }
  if (found.items.length < kept) found.items.push(item)
  if (names !== undefined && scope !== undefined) addProperty(scope, names, item)
  return item
}

function sight(found: Sightings, sighting: Sighting): void {
  const { node } = sighting
  if (node.tagName === 'html') {
    const declared = attribute(node, 'lang') ?? attribute(node, 'xmlLang')
    if (declared !== undefined) found.language.html = declared
  } else if (node.tagName === 'time') add(found.times, sighting)
  const bits = sighting.says
  if (node.tagName === 'h1' || ((bits & says.headline) !== 0 && node.tagName === 'h2')) add(found.headlines, sighting)
  if ((bits & has.license) !== 0 && (sighting.where & inside.figure) === 0) {
    const href = attribute(node, 'href')
    if (href !== undefined && found.licenses.length < kept) found.licenses.push(href)
  }
  if (bits === 0) return
  if ((bits & says.byline) !== 0) add(found.bylines, sighting)
  if ((bits & (says.date | says.modified)) !== 0 && node.tagName !== 'time') add(found.dates, sighting)
}

function add(list: Sighting[], sighting: Sighting): void {
  if (list.length < kept) list.push(sighting)
}
