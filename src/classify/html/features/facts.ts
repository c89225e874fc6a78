import type { Element } from 'hast'
import type { Page } from '../../../types.js'
import { type Elements, readElements } from './elements.js'
import { headNodes, kindOf } from './head.js'
import { readMass } from './mass.js'
import { type Phrases, readPhrases } from './phrases.js'
import { type Region, readRegion } from './region.js'
import { type Repeats, readRepeats } from './repeats.js'
import { prefixSums, type Sums } from './sums.js'
import { readTexts, type Texts } from './texts.js'
import { readVocabulary, type Vocabulary } from './vocabulary.js'
import { readWording, type Wording } from './wording.js'

/** All that is read off a page before any rule speaks. */
export interface Facts {
  readonly page: Page
  /** Elements of the page's `<head>`. */
  readonly head: readonly Element[]
  /** What the head says that the page is: see `KIND`. */
  readonly kind: number
  readonly elements: Elements
  readonly texts: Texts
  readonly mass: Float64Array
  readonly region: Region
  readonly repeats: Repeats
  readonly vocabulary: Vocabulary
  readonly wording: Wording
  readonly phrases: Phrases
  readonly sums: {
    readonly words: Sums
    readonly chars: Sums
    readonly linked: Sums
    readonly prose: Sums
    readonly mass: Sums
  }
}

export function readFacts(page: Page): Facts {
  const elements = readElements(page)
  const texts = readTexts(page)
  const mass = readMass(page, elements, texts)
  const head = headNodes(page.tree)
  return {
    page,
    head,
    kind: kindOf(head),
    elements,
    texts,
    mass,
    region: readRegion(page, mass),
    repeats: readRepeats(page, elements),
    vocabulary: readVocabulary(page),
    wording: readWording(page, elements),
    phrases: readPhrases(page, elements),
    sums: {
      words: prefixSums(texts.words),
      chars: prefixSums(texts.chars),
      linked: prefixSums(texts.linked),
      prose: prefixSums(texts.prose),
      mass: prefixSums(mass),
    },
  }
}
