// @ts-check
import { readBlock } from './blocks.mjs'

/**
 * What the library makes of the example dump that a document shows, as a fenced block.
 * @param {string} document
 * @param {Pick<typeof import('../../src/index.js'), 'clean' | 'serializeMatter'>} library
 * @returns {Promise<string>}
 */
export async function renderExample(document, { clean, serializeMatter }) {
  const text = readBlock(document, 'example-input').split('\n').slice(1, -1).join('\n')
  const outcome = await clean({ text })
  if (!('markdown' in outcome)) throw new Error('Expected the example to give a document')
  const made = serializeMatter(outcome.matter, 'default') + outcome.markdown
  return `\`\`\`markdown\n${made.trim()}\n\`\`\``
}
