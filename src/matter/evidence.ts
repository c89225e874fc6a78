import { foldWords } from '../text/fold.js'
import type { Block, Page, Role, SourceRecord, Verdict } from '../types.js'
import { type Found, found } from './candidate.js'
import { indexById, readJsonLd } from './sources/json-ld.js'
import { chooseMain, chooseNamed, chooseWebPage, foldAddress, type PageIdentity } from './sources/main-thing.js'
import { readMicrodata } from './sources/microdata.js'
import { pageAddresses } from './sources/page-url.js'
import type { Sightings } from './sources/sightings.js'
import { hostWords, siteNames } from './sources/site-names.js'
import { cleanText, type Thing } from './sources/thing.js'
import { walk } from './sources/walk.js'

/** What is gathered once from a page, for every field to draw on. */
export interface Evidence extends MatterInput {
  readonly sightings: Sightings
  /** What the page is about, from JSON-LD and from microdata. */
  readonly linked: Thing | undefined
  readonly marked: Thing | undefined
  /** The page itself, from JSON-LD. */
  readonly webPage: Thing | undefined
  readonly things: readonly Thing[]
  readonly byId: ReadonlyMap<string, Thing>
  /** Addresses of the page, best first, absolute. */
  readonly addresses: readonly string[]
  /** The same, each with its source. */
  readonly located: readonly Found<string>[]
  readonly siteNames: readonly string[]
  /** The same, each with its source. */
  readonly sites: readonly Found<string>[]
  /** The site's name as its host and its account elsewhere spell it, one word each. */
  readonly hosts: readonly string[]
  /** Blocks that the judge lifted, by role. */
  readonly lifted: ReadonlyMap<Role, readonly Block[]>
}

export interface MatterInput {
  readonly page: Page
  readonly verdicts: readonly Verdict[]
  readonly record: SourceRecord
  /** Digest of a text as hexadecimal digits, for `content_hash`; without it that field is left out. The caller has the platform's fast one. */
  readonly digest?: (text: string) => string
}

/** Gathers everything on the page that speaks of the page. */
export function gatherEvidence(input: MatterInput): Evidence {
  const { page, verdicts, record } = input
  const sightings = walk(page.tree)
  const things = readJsonLd(sightings.jsonLd)
  const located = pageAddresses(sightings, record.url)
  const addresses = located.map(({ value }) => value)
  const identity = identify(sightings, addresses)
  const byId = indexById(things)
  const linked = chooseMain(things, identity)
  const items = readMicrodata(sightings.items, 'open')
  const sites = siteNames({ sightings, things, byId, main: linked })
  return {
    ...input,
    sightings,
    linked,
    // A wrapper with the class of a box may hold the whole page.
    marked: chooseMain(items, identity) ?? chooseNamed(readMicrodata(sightings.items, 'boxed'), identity),
    webPage: chooseWebPage(things),
    things: [...things, ...items],
    byId,
    addresses,
    located,
    siteNames: sites.map(({ value }) => value),
    sites,
    hosts: [...hostWords(addresses[0]), ...handle(sightings)],
    lifted: groupLifted(page, verdicts),
  }
}

/** The site's account name, where it gives one. */
const handle = ({ metas }: Sightings): string[] =>
  (metas.get('twitter:site') ?? [])
    .slice(0, 1)
    .map((name) => foldWords(name).replace(/ /g, ''))
    .filter((name) => name !== '')

function identify({ metas, titles }: Sightings, addresses: readonly string[]): PageIdentity {
  const named = [...titles, ...(metas.get('og:title') ?? [])]
  return {
    addresses: new Set(addresses.map(foldAddress)),
    titles: named.map((title) => foldWords(cleanText(title) ?? '')).filter((title) => title !== ''),
  }
}

function groupLifted(page: Page, verdicts: readonly Verdict[]): Map<Role, Block[]> {
  const lifted = new Map<Role, Block[]>()
  for (const block of page.blocks) {
    const verdict = verdicts[block.index]
    if (verdict?.fate !== 'matter') continue
    const blocks = lifted.get(verdict.role)
    if (blocks === undefined) lifted.set(verdict.role, [block])
    else blocks.push(block)
  }
  return lifted
}

/** The cleaned values of metadata keys, in the order of the keys. */
export const metaValues = (evidence: Evidence, keys: readonly string[]): string[] =>
  metaFound(evidence, keys).map(({ value }) => value)

/** The same, each with its source. */
export const metaFound = ({ sightings }: Pick<Evidence, 'sightings'>, keys: readonly string[]): Found<string>[] =>
  keys.flatMap((key) => (sightings.metas.get(key) ?? []).flatMap((text) => found(cleanText(text), `meta ${key}`) ?? []))

/** The blocks that the judge gave a role, in order. */
export const liftedBlocks = ({ lifted }: Pick<Evidence, 'lifted'>, role: Role): readonly Block[] =>
  lifted.get(role) ?? []
