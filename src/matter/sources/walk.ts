import type { Element, Root } from 'hast'
import { says, tokenReader } from './class-tokens.js'
import { attribute } from './nodes.js'
import { addProperty, readHeadElement } from './read-head.js'
import { type Item, inside, kept, type Sighting, type Sightings } from './sightings.js'

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
