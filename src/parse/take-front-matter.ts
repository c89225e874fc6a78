import { parse } from 'yaml'

/** Characters of front matter at most, and lines that a reader's head is looked for in. */
const MOST = 20_000

/** What a text said of itself above its content, and the text with blank lines in its place, so that the places of blocks stay what they were. */
export interface Headed {
  readonly told: Readonly<Record<string, unknown>>
  readonly text: string
}

/**
 * Takes the front matter off a text: YAML between two `---`, as this program and writers of sites have it, or the head that readers for language models put
 * above a page (`Title: …`, `URL Source: …`, `Markdown Content:`). Undefined where there is none, or where it is no list of fields.
 */
export function takeFrontMatter(text: string): Headed | undefined {
  if (text.startsWith('---')) return takeYaml(text)
  return text.startsWith('Title: ') ? takeReaderHead(text) : undefined
}

function takeYaml(text: string): Headed | undefined {
  const head = /^---[ \t]*\r?\n/.exec(text)?.[0]
  const end = head === undefined ? undefined : endOfYaml(text, head.length)
  if (head === undefined || end === undefined) return undefined
  const told = fieldsOf(text.slice(head.length, end.start))
  return told === undefined ? undefined : { told, text: blank(text, end.after) }
}

/** Where the line begins that closes the front matter, and where the text after it begins. */
function endOfYaml(text: string, from: number): { readonly start: number; readonly after: number } | undefined {
  const close = /^---[ \t]*(?:\r?\n|$)/gm
  close.lastIndex = from
  const found = close.exec(text.slice(0, MOST))
  return found === null ? undefined : { start: found.index, after: found.index + found[0].length }
}

/** References to other nodes could make much of little, and no front matter has them. */
function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent', uniqueKeys: false })
    const isList = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isList ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const content = 'Markdown Content:'
const readerField = /^(Title|URL Source|Published Time): (.*)$/gm

function takeReaderHead(text: string): Headed | undefined {
  const end = text.slice(0, MOST).indexOf(`\n${content}`)
  const head = text.slice(0, end === -1 ? 0 : end)
  if (!head.includes('\nURL Source: ')) return undefined
  const told = Object.fromEntries(Array.from(head.matchAll(readerField), ([, name = '', value]) => [name, value]))
  return { told, text: blank(text, end + 1 + content.length) }
}

/** A text whose beginning is blank lines. */
const blank = (text: string, end: number): string =>
  '\n'.repeat(text.slice(0, end).split('\n').length - 1) + text.slice(end)
