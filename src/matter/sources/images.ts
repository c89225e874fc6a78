import type { Evidence } from '../evidence.js'
import { httpUrl } from './page-url.js'
import { addressIn, isThing, listOf, type Thing } from './thing.js'

/** A page's lead image and, where structured data describes it, its thing. */
export interface LeadImage {
  readonly url: string
  readonly source: string
  readonly thing?: Thing
}

const keys = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
  'sailthru.image.full',
  'thumbnail',
]

/** The lead image, as shared first, as structured data second. `data:` and other schemes never. */
export function leadImage(evidence: Evidence): LeadImage | undefined {
  const described = [
    ...describeAll(evidence.linked, 'json-ld image', evidence),
    ...describeAll(evidence.marked, 'microdata image', evidence),
  ]
  for (const key of keys)
    for (const address of evidence.sightings.metas.get(key) ?? []) {
      const url = httpUrl(address, evidence.addresses[0])
      if (url !== undefined) return { ...described.find((image) => image.url === url), url, source: `meta ${key}` }
    }
  return described[0]
}

const describeAll = (thing: Thing | undefined, source: string, evidence: Evidence): LeadImage[] =>
  listOf(thing?.image).flatMap((value) => describe(value, source, evidence) ?? [])

function describe(value: unknown, source: string, { addresses, byId }: Evidence): LeadImage | undefined {
  const id = isThing(value) ? value['@id'] : undefined
  const thing = isThing(value) && value.url === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value
  const url = httpUrl(addressIn({ image: thing }, 'image'), addresses[0])
  if (url === undefined) return undefined
  return isThing(thing) ? { url, source, thing } : { url, source }
}
