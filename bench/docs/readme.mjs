// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { replaceBlock } from './blocks.mjs'

const file = new URL('../../README.md', import.meta.url)

export const readReadme = () => readFileSync(file, 'utf8')

/**
 * Writes blocks of the README, each between the markers of its name.
 * @param {Readonly<Record<string, string>>} blocks
 */
export function updateReadme(blocks) {
  let text = readReadme()
  for (const [name, content] of Object.entries(blocks)) text = replaceBlock(text, name, content)
  writeFileSync(file, text)
}
