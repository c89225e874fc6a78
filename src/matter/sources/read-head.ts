import type { Element } from 'hast'
import { attribute, textOf } from './nodes.js'
import { type Item, inside, kept, type Sightings } from './sightings.js'

/** Characters of JSON-LD read from one page; a shop's catalogue may be larger and says nothing of the page. */
const jsonLdLimit = 1_000_000

/** Reads an element that speaks of the page without being seen: `<meta>`, `<link>`, `<script>`, `<title>`, `<base>`. */
export function readHeadElement(node: Element, where: number, scope: Item | undefined, found: Sightings): void {
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

/** Adds a value to each of the properties that an `itemprop` names. */
export function addProperty(item: Item, names: string, value: Element | Item): void {
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
