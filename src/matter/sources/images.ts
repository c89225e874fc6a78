import type { Evidence } from '../evidence.js'
import { httpUrl } from './page-url.js'
import { addressIn, isThing, listOf, type Thing } from './thing.js'

/** A page's lead image and, where structured data describes it, its thing. */
export interface LeadImage {
  readonly url: string
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
  const described = [evidence.linked, evidence.marked]
    .flatMap((thing) => listOf(thing?.image))
    .map((value) => describe(value, evidence))
  const first = described.find((image) => image !== undefined)
  const shared = keys
    .flatMap((key) => evidence.sightings.metas.get(key) ?? [])
    .flatMap((address) => httpUrl(address, evidence.addresses[0]) ?? [])
  const url = shared[0]
  if (url === undefined) return first
  return described.find((image) => image?.url === url) ?? { url }
}

function describe(value: unknown, { addresses, byId }: Evidence): LeadImage | undefined {
  const id = isThing(value) ? value['@id'] : undefined
  const thing = isThing(value) && value.url === undefined && typeof id === 'string' ? (byId.get(id) ?? value) : value
  const url = httpUrl(addressIn({ image: thing }, 'image'), addresses[0])
  if (url === undefined) return undefined
  return isThing(thing) ? { url, thing } : { url }
}
