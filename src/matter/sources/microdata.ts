import type { Element } from 'hast'
import { attribute, textOf } from './nodes.js'
import { type Item, inside } from './sightings.js'
import type { Thing } from './thing.js'

/** Items inside items are read this deep: article, author, name. */
const depthLimit = 3

/** The microdata items of a page as things, so that one reader serves both notations; either those in the open or those in boxes and asides. */
export const readMicrodata = (items: readonly Item[], place: 'open' | 'boxed'): Thing[] =>
  items
    .filter(({ where, type }) => type !== '' && (isBoxed(where) ? 'boxed' : 'open') === place)
    .map((item) => toThing(item, depthLimit))

const isBoxed = (where: number): boolean => (where & (inside.aside | inside.beside | inside.elsewhere)) !== 0

function toThing(item: Item, depth: number): Thing {
  const thing: Record<string, unknown> = { '@type': item.type.split(' ') }
  for (const [name, values] of item.properties) {
    if (!wanted.has(name)) continue
    thing[name] = values.map((value) =>
      'tagName' in value ? readValue(value, name) : depth > 0 ? toThing(value, depth - 1) : undefined,
    )
  }
  return thing
}

/** Properties that a field reads: the text of an `articleBody` need not be gathered. */
const wanted = new Set(
  'name headline alternativeHeadline author creator publisher datePublished dateCreated dateModified uploadDate description image thumbnailUrl url mainEntityOfPage articleSection keywords inLanguage caption creditText givenName familyName isPartOf itemListElement item position license'.split(
    ' ',
  ),
)
/** Properties whose value is an address; elsewhere the text of a link is meant, not its target. */
const addresses = new Set(['url', 'image', 'thumbnailUrl', 'mainEntityOfPage', 'item', 'license'])

function readValue(node: Element, name: string): string | undefined {
  const content = attribute(node, 'content')
  if (content !== undefined) return content
  if (node.tagName === 'time' || name.startsWith('date')) return attribute(node, 'dateTime') ?? textOf(node)
  if (addresses.has(name)) return attribute(node, 'href') ?? attribute(node, 'src')
  return textOf(node)
}
