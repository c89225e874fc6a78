// @ts-check
// Aligns the words of a dump with those of its truth: the longest chain of shared runs of three words that keeps the order of both (Hunt and Szymanski), drawn out on both sides.

const word = /[\p{L}\p{N}_]+/gu

/** A run of three words that stands in the truth more often says nothing of where it belongs. */
const mostPlaces = 12

/**
 * Words of a text in lower case, with where they begin and end.
 * @param {string} text
 */
export const wordsOf = (text) =>
  Array.from(text.toLowerCase().matchAll(word), ({ 0: found, index }) => ({ word: found, start: index, end: index + found.length }))

/**
 * For each word of the dump the number of the truth's word, or -1.
 * @param {readonly string[]} dump
 * @param {readonly string[]} truth
 */
export function align(dump, truth) {
  const found = new Int32Array(dump.length).fill(-1)
  for (const { at, place } of longestChain(dump, truth)) {
    for (let step = 0; step < 3; step++) if (found[at + step] === -1) found[at + step] = place + step
  }
  drawOut(found, dump, truth)
  return found
}

/**
 * @param {readonly string[]} dump
 * @param {readonly string[]} truth
 */
function longestChain(dump, truth) {
  const places = new Map()
  for (let at = 0; at + 2 < truth.length; at++) {
    const key = `${truth[at]} ${truth[at + 1]} ${truth[at + 2]}`
    const list = places.get(key)
    if (list === undefined) places.set(key, [at])
    else list.push(at)
  }
  /** @type {{at: number, place: number, before: number}[]} */
  const links = []
  /** @type {number[]} */
  const tails = []
  for (let at = 0; at + 2 < dump.length; at++) {
    const list = places.get(`${dump[at]} ${dump[at + 1]} ${dump[at + 2]}`)
    if (list === undefined || list.length > mostPlaces) continue
    for (const place of list.toReversed()) {
      let low = 0
      for (let high = tails.length; low < high; ) {
        const middle = (low + high) >> 1
        if ((links[tails[middle] ?? 0]?.place ?? 0) < place) low = middle + 1
        else high = middle
      }
      links.push({ at, place, before: low === 0 ? -1 : (tails[low - 1] ?? -1) })
      tails[low] = links.length - 1
    }
  }
  const chain = []
  for (let link = links[tails.at(-1) ?? -1]; link !== undefined; link = links[link.before]) chain.push(link)
  return chain
}

/**
 * @param {Int32Array} found
 * @param {readonly string[]} dump
 * @param {readonly string[]} truth
 */
function drawOut(found, dump, truth) {
  for (let at = 0; at + 1 < dump.length; at++) {
    const next = (found[at] ?? -1) + 1
    if (found[at] !== -1 && found[at + 1] === -1 && dump[at + 1] === truth[next]) found[at + 1] = next
  }
  for (let at = dump.length - 1; at > 0; at--) {
    const last = (found[at] ?? -1) - 1
    if (last >= 0 && found[at - 1] === -1 && dump[at - 1] === truth[last]) found[at - 1] = last
  }
}
