import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CleanDocument, clean, serializeMatter } from '../../src/index.js'

const folder = new URL('dumps/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

async function cleanText(id: string, text: string): Promise<CleanDocument> {
  const outcome = await clean({ id, text })
  if (!('markdown' in outcome)) throw new Error(`Expected a document of ${id}, not ${JSON.stringify(outcome)}`)
  return outcome
}

describe('dumps in many shapes and languages, their documents looked at by eye', () => {
  it.each(names)('%s', async (name) => {
    const { matter, markdown } = await cleanText(name, readFileSync(new URL(name, folder), 'utf8'))
    const { content_hash: _, quality: __, ...fields } = matter
    const expected = new URL(name.replace('.txt', '.md'), folder)
    // A document that is missing is not made up: `vitest -u` writes it, and then it is read.
    expect(readdirSync(folder)).toContain(name.replace('.txt', '.md'))
    await expect(`${serializeMatter(fields, 'default')}${markdown}`).toMatchFileSnapshot(expected.pathname)
  })
})

describe('a document that is fed back as text', () => {
  // Nothing shows that these are documents already: no heading, list or escape is in them.
  const plain = new Set(['forum-soup.txt', 'thai-inner.txt', 'russian-wrapped.txt'])
  it.each(names.filter((name) => !plain.has(name)))('comes out the same: %s', async (name) => {
    const { markdown } = await cleanText(name, readFileSync(new URL(name, folder), 'utf8'))
    expect((await cleanText(name, markdown)).markdown).toBe(markdown)
  })
})
