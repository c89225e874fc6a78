import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../src/words/phrases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/^(?:index|phrase-)/.test(name))
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'fi', 'pl', 'ru', 'tr', 'zh', 'ja']

describe.each(files)('the phrase book %s', async (file) => {
  const module: Record<string, unknown> = await import(new URL(file, folder).href)
  const books = Object.values(module).filter(
    (value): value is Record<string, string> => typeof value === 'object' && value !== null,
  )
  it('has its books in all languages, and in others where they were needed', () => {
    expect(books.length).toBeGreaterThan(0)
    if (file === 'languages.ts') return
    // What stands before a page is written by a handful of programs, some of them in English, German, French and Spanish alone.
    const wanted = file === 'walls.ts' ? languages.filter((name) => /^(?:en|de|fr|es)$/.test(name)) : languages
    for (const book of books) expect(Object.keys(book)).toEqual(expect.arrayContaining(wanted))
  })
  it('has phrases in lower case, of two parts at most, without empty ones', () => {
    for (const phrases of books.flatMap((book) => Object.values(book)))
      for (const phrase of phrases.split('|')) {
        expect(phrase.trim()).not.toBe('')
        expect(phrase).toBe(phrase.toLowerCase())
        expect(phrase.split('…').filter((part) => part.trim() !== '').length).toBeLessThanOrEqual(2)
      }
  })
})
