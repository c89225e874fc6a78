import { type Found, found } from '../candidate.js'
import { metaFound } from '../evidence.js'
import type { Field } from '../field.js'
import { httpUrl } from '../sources/page-url.js'
import { toSpdx } from '../sources/spdx.js'
import { addressIn, textIn } from '../sources/thing.js'

const keys = ['dcterms.license', 'dc.rights.license', 'dcterms.rights', 'dc.rights', 'license']

/**
 * Under what licence the text stands, as an SPDX identifier where there is one, else as the address of its terms. Links to
 * several licences are those of several works: none of them is the page's.
 */
export const license: Field<'license'> = ({ sightings, linked, webPage, marked, ...evidence }) => {
  const links = [...new Set(sightings.licenses.flatMap((href) => httpUrl(href, evidence.addresses[0]) ?? []))]
  const said: readonly (Found<string> | undefined)[] = [
    found(sightings.links.get('license'), 'link license'),
    found(addressIn(linked, 'license') ?? textIn(linked, 'license'), 'json-ld license'),
    found(addressIn(webPage, 'license'), 'json-ld license of the web page'),
    found(addressIn(marked, 'license'), 'microdata license'),
    ...metaFound({ sightings }, keys),
    found(links.length === 1 ? links[0] : undefined, 'printed link to a license'),
  ]
  for (const field of said) {
    const value = field === undefined ? undefined : toLicense(field.value, evidence.addresses[0])
    if (field !== undefined && value !== undefined) return { ...field, value }
  }
  return undefined
}

/** An identifier or an address; a sentence about rights is neither. */
const toLicense = (text: string, base: string | undefined): string | undefined =>
  toSpdx(text) ?? (/^(?:https?:)?\/|^\.{0,2}\//.test(text) ? httpUrl(text, base) : undefined)
