import type { Element } from 'hast'

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
export const kept = 60
