import type { Page } from '../../../types.js'
import type { ClassifyOptions } from '../../options.js'
import { type Address, readAddress } from './address.js'
import { type Elements, readElements } from './elements.js'
import { type Head, readHead } from './head.js'
import { type Headings, readHeadings } from './headings.js'
import { type Mass, readMass } from './mass.js'
import { type Media, readMedia } from './media.js'
import { type Names, readNames } from './names.js'
import { type Regions, readRegions } from './regions.js'
import { prefixSums, type Sums } from './sums.js'
import { readSurroundings, type Surroundings } from './surroundings.js'
import { readTexts, type Texts } from './texts.js'

/** All that is read off a page before features are made of it. */
export interface Facts {
  readonly page: Page
  readonly url: string
  readonly address: Address
  readonly head: Head
  readonly elements: Elements
  readonly texts: Texts
  readonly media: Media
  readonly names: Names
  readonly mass: Mass
  readonly regions: Regions
  readonly headings: Headings
  readonly surroundings: Surroundings
  readonly sums: {
    readonly words: Sums
    readonly chars: Sums
    readonly linked: Sums
    readonly prose: Sums
    readonly commas: Sums
    readonly stops: Sums
    readonly headings: Sums
    readonly items: Sums
  }
}

export function readFacts(page: Page, options: Pick<ClassifyOptions, 'url'>): Facts {
  const head = readHead(page)
  const elements = readElements(page)
  const texts = readTexts(page, head)
  const mass = readMass(page, elements, texts)
  const headings = readHeadings(page, elements, texts)
  const words = prefixSums(texts.words)
  return {
    page,
    url: options.url ?? head.url,
    address: readAddress(options.url ?? head.url),
    head,
    elements,
    texts,
    media: readMedia(page),
    names: readNames(page),
    mass,
    regions: readRegions(page, mass),
    headings,
    surroundings: readSurroundings(page, elements, words),
    sums: {
      words,
      chars: prefixSums(texts.chars),
      linked: prefixSums(texts.linked),
      prose: prefixSums(mass.prose),
      commas: prefixSums(texts.commas),
      stops: prefixSums(texts.stops),
      headings: prefixSums(headings.level.map((level) => (level > 0 ? 1 : 0))),
      items: prefixSums(page.blocks.map(({ container }) => ((elements.within[container] ?? 0) & 256 ? 1 : 0))),
    },
  }
}
