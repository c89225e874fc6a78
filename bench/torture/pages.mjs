// @ts-check
const SENTENCES = [
  'The ferry to the island leaves at seven, and the baker has the bread on board.',
  'Nobody on the quay could say who had ordered forty chairs for the school.',
  'In winter the boats stay in the harbour, and the men mend their nets in the hall.',
  'The teacher counted the chairs twice and wrote the number on the blackboard.',
]

/** A small article in the project's own words. */
export const article = () =>
  `<article><h1>Forty chairs for the island</h1>${SENTENCES.map((sentence) => `<p>${sentence} ${sentence}</p>`).join('')}</article>`

/**
 * A page around a body.
 * @param {string} body
 */
export const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><title>Forty chairs</title>${head}</head><body>${body}</body></html>`

/**
 * Pieces of markup up to a size.
 * @param {number} size in characters
 * @param {(index: number) => string} piece
 */
export function fill(size, piece) {
  /** @type {string[]} */
  const pieces = []
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}

/** The words that every article here must keep. */
export const KEPT = /Nobody on the quay could say who had ordered forty chairs for the school\./
