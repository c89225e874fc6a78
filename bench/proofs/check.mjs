// @ts-check
/** What is proved of one page. */
import { isDeepStrictEqual } from 'node:util'
import { importMdast, importParse, importWriteMarkdown } from '../built.mjs'
import { readAsWritten, readMarkdown, simplify } from './read-back.mjs'
import { findForeign } from './words.mjs'

/** @typedef {import('../../src/types.js').CleanDocument} CleanDocument */
/** @typedef {import('../../src/types.js').SourceRecord} SourceRecord */
/** @typedef {import('mdast').Nodes} Nodes */

const { toMdast } = await importMdast()
const { writeMarkdown } = await importWriteMarkdown()
const { parseHtml, parseText } = await importParse()

/** The last Markdown that was read, and its tree: several proofs ask for it. */
let last = { markdown: '', tree: readMarkdown('') }

/** @param {string} markdown */
function readOnce(markdown) {
  if (last.markdown !== markdown) last = { markdown, tree: readMarkdown(markdown) }
  return last.tree
}

/** @type {Record<string, (document: CleanDocument, record: SourceRecord) => string | undefined | Promise<string | undefined>>} each gives what is wrong */
export const proofs = {
  'parses back to its tree': ({ markdown, tree }) => {
    const [read, written] = [simplify(readOnce(markdown)), simplify(toMdast(tree))]
    return isDeepStrictEqual(read, written) ? undefined : differ(JSON.stringify(written), JSON.stringify(read))
  },
  'is written again as it is': ({ markdown }) => {
    const again = writeMarkdown(readAsWritten(markdown))
    return again === markdown ? undefined : differ(markdown, again)
  },
  'has no word of its own': async ({ tree }, { content, kind }) => {
    const page = kind === 'text' ? await parseText(content) : parseHtml(content)
    const foreign = findForeign(toMdast(tree), page)
    return foreign.length === 0 ? undefined : foreign.slice(0, 8).join(' ')
  },
  'has each node once': ({ tree }) => {
    const seen = new Set()
    /** @type {import('hast').Nodes[]} */
    const todo = [tree]
    for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
      if (seen.has(node)) return `a second ${node.type}`
      seen.add(node)
      if ('children' in node) for (const child of node.children) todo.push(child)
    }
    return undefined
  },
  'has no HTML and goes nowhere unsafe': ({ markdown }) => {
    for (const node of nodesOf(readOnce(markdown))) {
      if (node.type === 'html') return node.value.slice(0, 80)
      if ('url' in node && isUnsafe(node.url)) return node.url.slice(0, 80)
    }
    return undefined
  },
  'has headings that begin at 2 and skip none': ({ markdown }) => {
    let level = 1
    for (const node of nodesOf(readOnce(markdown))) {
      if (node.type !== 'heading') continue
      if (node.depth < 2 || node.depth > level + 1)
        return `a heading of level ${node.depth} after one of level ${level}`
      level = node.depth
    }
    return undefined
  },
}

/** @param {string} url */
const isUnsafe = (url) => /^[a-z][a-z\d+.-]*:/i.test(url) && !/^(?:https?|mailto|tel|ftp):/i.test(url)

/**
 * All nodes in the order of the document.
 * @param {Nodes} tree
 * @returns {Nodes[]}
 */
function nodesOf(tree) {
  /** @type {Nodes[]} */
  const nodes = []
  /** @type {Nodes[]} */
  const todo = [tree]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    nodes.push(node)
    if ('children' in node) for (const child of [...node.children].reverse()) todo.push(child)
  }
  return nodes
}

/**
 * Where two texts part.
 * @param {string} wanted
 * @param {string} found
 */
function differ(wanted, found) {
  let at = 0
  while (at < wanted.length && wanted[at] === found[at]) at += 1
  const from = Math.max(0, at - 60)
  return `${JSON.stringify(wanted.slice(from, at + 60))} became ${JSON.stringify(found.slice(from, at + 60))}`
}
