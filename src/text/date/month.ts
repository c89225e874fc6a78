import { months } from './months.js'

const byLanguage = new Map(Object.entries(months).map(([lang, names]) => [lang, numbered(names)]))
const anyLanguage = agreed()

/** Number of the month (1 to 12) that a word names, in the given language first, then in any where it names only one month. */
export function monthNumber(word: string, lang: string | undefined): number | undefined {
  const name = word.toLowerCase()
  return (lang === undefined ? undefined : byLanguage.get(lang)?.get(name)) ?? anyLanguage.get(name)
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.flatMap((forms, at) => forms.split(' ').map((form) => [form, at + 1] as const)))
}

/** Names on which all languages that have them agree; the first languages of the table win nothing over the later ones. */
function agreed(): Map<string, number> {
  const found = new Map<string, number>()
  const disputed = new Set<string>()
  for (const names of byLanguage.values())
    for (const [name, number] of names) {
      if ((found.get(name) ?? number) !== number) disputed.add(name)
      found.set(name, number)
    }
  for (const name of disputed) found.delete(name)
  return found
}
