// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { replaceBlock } from './blocks.mjs'

const root = new URL('../../', import.meta.url)

export const readReadme = () => readFileSync(new URL('README.md', root), 'utf8')

/**
 * Writes blocks of the README, each between the markers of its name.
 * @param {Readonly<Record<string, string>>} blocks
 */
export const updateReadme = (blocks) => updateDocument('README.md', blocks)

/**
 * Writes blocks of a document, each between the markers of its name.
 * @param {string} path from the top of the repository
 * @param {Readonly<Record<string, string>>} blocks
 */
export function updateDocument(path, blocks) {
  const file = new URL(path, root)
  let text = readFileSync(file, 'utf8')
  for (const [name, content] of Object.entries(blocks)) text = replaceBlock(text, name, content)
  writeFileSync(file, text)
}
