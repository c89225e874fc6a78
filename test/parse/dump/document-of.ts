import { clean } from '../../../src/flow/clean.js'
import type { CleanDocument } from '../../../src/types.js'

/** The document that is made of a dump's lines. */
export async function documentOf(lines: readonly string[]): Promise<CleanDocument> {
  const outcome = await clean({ text: lines.join('\n') })
  if (!('markdown' in outcome)) throw new Error(`No document: ${JSON.stringify(outcome)}`)
  return outcome
}

/** Its Markdown. */
export const markdownOf = async (lines: readonly string[]): Promise<string> => (await documentOf(lines)).markdown
