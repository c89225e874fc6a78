// @ts-check

/**
 * Replaces what stands in a document between `<!-- begin NAME -->` and `<!-- end NAME -->`.
 * @param {string} document
 * @param {string} name
 * @param {string} content Markdown; a blank line is set around it
 * @returns {string}
 * @throws when the document has no such markers
 */
export function replaceBlock(document, name, content) {
  const [start, end] = findBlock(document, name)
  return `${document.slice(0, start)}\n\n${content.trim()}\n\n${document.slice(end)}`
}

/**
 * What stands between the markers, trimmed.
 * @param {string} document
 * @param {string} name
 */
export const readBlock = (document, name) => document.slice(...findBlock(document, name)).trim()

/**
 * @param {string} document
 * @param {string} name
 * @returns {[start: number, end: number]}
 */
function findBlock(document, name) {
  const begin = `<!-- begin ${name} -->`
  const start = document.indexOf(begin) + begin.length
  const end = document.indexOf(`<!-- end ${name} -->`, start)
  if (start < begin.length || end === -1) throw new Error(`Expected ${begin} and its end in the document`)
  return [start, end]
}
