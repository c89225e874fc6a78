import { decodeEntities } from '../../text/entities.js'
import { foldSpace } from '../../text/fold.js'
import { removeInvisible } from '../../text/printable.js'

/** A schema.org thing, whether the page gave it as JSON-LD or as microdata. Its properties are the page's: anything. */
export type Thing = Readonly<Record<string, unknown>>

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One or many, as a list: schema.org lets any property be either. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Plain text of a metadata value: references decoded, tags taken out, white space folded. Undefined when nothing is left. */
export function cleanText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const decoded = decodeEntities(value)
  const text = foldSpace(
    removeInvisible(decoded.includes('<') ? decoded.replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, ' ') : decoded),
  )
  return text === '' ? undefined : text
}

/** The first text among the values of a property; `{"@value": "…"}` and lists included. */
export function textIn(thing: Thing | undefined, property: string): string | undefined {
  for (const value of listOf(thing?.[property])) {
    const text = cleanText(isThing(value) ? value['@value'] : value)
    if (text !== undefined) return text
  }
  return undefined
}

/** Types without their vocabulary: `https://schema.org/NewsArticle` is `NewsArticle`. */
export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1))

/** The address that a property names, as a string or as a thing with a `url` or an `@id`. */
export function addressIn(thing: Thing | undefined, property: string): string | undefined {
  for (const value of listOf(thing?.[property])) {
    const named = isThing(value) ? (value.url ?? value.contentUrl ?? value['@id']) : value
    for (const address of listOf(named)) if (typeof address === 'string' && address !== '') return address
  }
  return undefined
}
