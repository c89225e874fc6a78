/** How often each text of a page stands on it, by its place; those of `longest` characters or more count as standing alone. */
export function copiesOf(texts: readonly { readonly text: string }[], longest: number): Int32Array {
  const counts = new Int32Array(texts.length).fill(1)
  const original = new Int32Array(texts.length)
  const places = new Map<string, number>()
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]?.text ?? ''
    const first = text.length < longest ? places.get(text) : at
    original[at] = first ?? at
    if (first === undefined) places.set(text, at)
    else if (first < at) counts[first] = (counts[first] ?? 0) + 1
  }
  return counts.map((_, at) => counts[original[at] ?? at] ?? 1)
}
