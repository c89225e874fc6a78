// @ts-check
/** Whether each word of the output is a word of the input, and none said more often than there. */

/** @typedef {import('../../src/types.js').Page} Page */
/** @typedef {import('mdast').Nodes} MarkdownNode */
/** @typedef {import('hast').Nodes} PageNode */

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g
const word = /[\p{L}\p{N}]+/gu
/** Raised and lowered digits are words of their own: a number of a note stands right behind a word. */
const script = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u2080-\u2089]+/g
/** The markers of callouts, which Markdown readers know and pages need not. */
const alert = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/

/**
 * Words with the characters that Unicode has for raised digits and the like as the digits that they are.
 * @param {string} text
 * @returns {string[]}
 */
const wordsIn = (text) =>
  text.replace(invisible, '').replace(script, ' $& ').normalize('NFKC').toLowerCase().match(word) ?? []

/**
 * Words of the Markdown that are not in the page, or more often than in it.
 * @param {MarkdownNode} tree
 * @param {Page} page
 * @returns {string[]}
 */
export function findForeign(tree, page) {
  const { counts, all } = gatherInput(page)
  /** @type {Map<string, number>} */
  const said = new Map()
  for (const text of textsOf(tree)) for (const each of wordsIn(text)) said.set(each, (said.get(each) ?? 0) + 1)
  return [...said]
    .filter(([each, count]) => count > (counts.get(each) ?? 0) && !isPart(each, count, all))
    .map(([each]) => each)
}

/**
 * Is it part of longer words of the page often enough? Marks may stand inside of a word.
 * @param {string} each
 * @param {number} count
 * @param {string} all
 */
function isPart(each, count, all) {
  let found = 0
  for (let at = all.indexOf(each); at !== -1 && found < count; at = all.indexOf(each, at + each.length)) found += 1
  return found >= count
}

/**
 * @param {Page} page
 * @returns {{counts: Map<string, number>, all: string}}
 */
function gatherInput({ tree, blocks }) {
  /** @type {string[]} */
  const texts = blocks.map(({ text }) => text)
  /** @type {PageNode[]} */
  const todo = [tree]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'element') addAttributes(node.properties, texts)
    if (node.type === 'text' && isOutsideOfBlocks(node.value)) texts.push(node.value)
    if ('children' in node) for (const child of node.children) todo.push(child)
    if (node.type === 'element' && node.content !== undefined) todo.push(node.content)
  }
  const words = texts.flatMap(wordsIn)
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1)
  return { counts, all: texts.map((text) => text.replace(invisible, '').normalize('NFKC').toLowerCase()).join('\n') }
}

/** The text of scripts and the like may be a formula. @param {string} value */
const isOutsideOfBlocks = (value) => value.trim() !== ''

/**
 * @param {import('hast').Properties} properties
 * @param {string[]} texts
 */
function addAttributes(properties, texts) {
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') texts.push(value)
    else if (Array.isArray(value)) texts.push(value.join(' '))
  }
}

/**
 * What a reader of the Markdown reads. Formulas are in another notation; an address that is its own text is no word.
 * @param {MarkdownNode} tree
 * @returns {string[]}
 */
function textsOf(tree) {
  /** @type {string[]} */
  const texts = []
  /** @type {MarkdownNode[]} */
  const todo = [tree]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text') texts.push(node.value.replace(alert, ''))
    else if (node.type === 'inlineCode') texts.push(node.value)
    else if (node.type === 'code') texts.push(node.value, node.lang ?? '')
    else if (node.type === 'image') texts.push(node.alt ?? '')
    else if (node.type === 'link' && isOwnText(node)) continue
    else if ('children' in node) for (const child of node.children) todo.push(child)
  }
  return texts
}

/** @param {import('mdast').Link} link */
const isOwnText = ({ url, children: [only, ...others] }) =>
  others.length === 0 && only?.type === 'text' && only.value === url
