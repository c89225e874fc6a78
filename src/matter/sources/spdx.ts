/** Addresses and names by which pages know the licences that texts are given under. */
const licenses: readonly (readonly [pattern: RegExp, identifier: (match: RegExpExecArray) => string])[] = [
  [
    /creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)/i,
    ([, kind = '', version = '']) => `CC-${kind.toUpperCase()}-${version}`,
  ],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, () => 'CC0-1.0'],
  [
    /^CC[ -](BY(?:-NC)?(?:-ND|-SA)?)[ -](\d\.\d)$/i,
    ([, kind = '', version = '']) => `CC-${kind.toUpperCase()}-${version}`,
  ],
  [/^CC0(?:[ -]1\.0)?$/i, () => 'CC0-1.0'],
  [/(?:opensource\.org\/licenses?\/|choosealicense\.com\/licenses\/|^)mit(?: license)?\/?$/i, () => 'MIT'],
  [/apache\.org\/licenses\/LICENSE-2\.0|^Apache[ -]2\.0$/i, () => 'Apache-2.0'],
]

/**
 * The SPDX identifier of a licence that texts are often given under; undefined for any other.
 * @see https://spdx.org/licenses/
 */
export function toSpdx(text: string): string | undefined {
  for (const [pattern, identifier] of licenses) {
    const match = pattern.exec(text.trim())
    if (match !== null) return identifier(match)
  }
  return undefined
}
