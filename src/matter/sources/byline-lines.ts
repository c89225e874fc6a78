import { findDates } from '../../text/date/index.js'
import type { Block, Page, Verdict } from '../../types.js'
import { headlineIndex } from './headline-index.js'
import { readNames } from './names.js'
import { attribute } from './nodes.js'
import type { Byline } from './printed-byline.js'

/** Blocks before and after the headline among which a line without any mark may name the author; longer ones are text. */
const reach = { before: 4, after: 12 } as const
const longest = 20

/** Words that stand before a name, alone or behind a verb; the name has a capital where the script has them. */
const by = '(?:by|von|vom|par|por|da|di|door|av|af|oleh|przez|od|автор|текст|yazan)'
const verbs = String.raw`(?:(?:written|posted|published|submitted|created|words|story|article|text|recipe|erstellt|verfasst|geschrieben|veröffentlicht|gepostet|eingestellt|publié|écrit|posté|rédigé|publicado|escrito|pubblicato|scritto|geschreven|geplaatst|skriven|skrevet|postet|napisane)e?\s+(?:(?:and|und|et)\s\p{L}+\s)?)`
const opened = new RegExp(String.raw`^(?:${verbs}?${by}|author|autor(?:in)?|auteur|autore)[:\s]\s*[\p{Lu}\p{Lo}]`, 'iu')
const inside = /[\s·|•–—,-]by:?\s+(?=\p{Lu})/u
/** Beside a date these say it too; elsewhere they are words of a sentence. */
const insideDated = /[\s·|•–—,-](?:von|vom|par|por|da|door|av|af|przez):?\s+(?=\p{Lu})/u
/** What a page says below its text. */
const signed = new RegExp(String.raw`^${verbs}${by}:?\s+\p{L}`, 'iu')

/** Short lines near the headline that name somebody, by what they look like; then the first that says so anywhere. */
export function readBylineLines(page: Page, verdicts: readonly Verdict[]): Byline[] {
  const start = headlineIndex(page, verdicts)
  const found: Byline[] = []
  for (const block of page.blocks.slice(Math.max(0, start - reach.before), start + reach.after)) {
    if (block.hidden !== undefined || block.words > longest || block.index === start) continue
    const line = readBlock(block)
    if (line !== undefined) found.push({ ...line, at: block, traits: [line.kind, ...placeOf(block, start, page)] })
  }
  const below = page.blocks.find(
    ({ text, words, hidden }) => hidden === undefined && words <= longest && signed.test(text),
  )
  const names = below === undefined ? [] : readNames(below.text, 'printed')
  return below === undefined || names.length === 0
    ? found
    : [...found, { names, at: below, traits: ['line: signed somewhere'] }]
}

interface Line {
  readonly names: readonly string[]
  readonly kind: string
}

/** Reads a block as it stands; where its pieces are glued, `ByAna Berg`, with a space between them. */
function readBlock({ text, leaves }: Block): Line | undefined {
  const isGlued = leaves.length > 1 && leaves.length < gluedPieces && gluedOpener.test(text)
  return readLine(isGlued ? leaves.map(({ value }) => value.trim()).join(' ') : text)
}

/** A word for `by` that runs into a name; and the most pieces that a byline is put together from. */
const gluedOpener = /^(?:By|BY|by|Von|von|Par|par|Por|por)\p{Lu}\p{L}/u
const gluedPieces = 12

function readLine(text: string): Line | undefined {
  if (opened.test(text)) return named(readNames(text, 'printed'), 'line: opens with by')
  const [date] = /\p{Nd}/u.test(text) ? findDates(text) : []
  const mark = inside.exec(text) ?? (date === undefined ? null : insideDated.exec(text))
  if (mark !== null) return named(readNames(text.slice(mark.index + mark[0].length), 'printed'), 'line: by inside')
  if (date !== undefined) {
    const rest = date.start > 2 ? text.slice(0, date.start) : text.slice(date.end)
    return named(readNames(rest, 'printed').filter(isPerson), 'line: beside a date')
  }
  if (!isPerson(text)) return undefined
  const names = readNames(text, 'printed')
  return names.length === 1 && names[0] === text ? { names, kind: 'line: a name alone' } : undefined
}

const named = (names: readonly string[], kind: string): Line | undefined =>
  names.length === 0 ? undefined : { names, kind }

/** Two to four words, each with a capital and none all in capitals beyond initials. */
const isPerson = (name: string): boolean =>
  /^(?:\p{Lu}[\p{Ll}'’.-]+\p{L}*|\p{Lu}\.?)(?:\s(?:\p{Lu}[\p{L}'’.-]*|d[aeiou]s?|van|von|der|bin|al)){1,3}$/u.test(name)

function placeOf(block: Block, start: number, page: Page): string[] {
  const away = block.index - start
  const place = away < 0 ? 'line: above' : away < 4 ? 'line: next' : 'line: near'
  return [
    place,
    ...(isLinkToPerson(block, page) ? ['line: links to a person'] : []),
    ...(isTold(block, page) ? ['line: told elsewhere'] : []),
  ]
}

/** Whether the line is a link whose address is that of a person's page. */
function isLinkToPerson({ container }: Block, { containers }: Page): boolean {
  for (let at = containers[container], steps = 0; at !== undefined && steps < 3; at = containers[at.parent], steps++) {
    if (at.node.type !== 'element' || at.node.tagName !== 'a') continue
    return /\/(?:authors?|autor(?:en)?|auteurs?|people|profiles?|users?|members?|team|contributors?|writers?|staff|by)\//i.test(
      attribute(at.node, 'href') ?? '',
    )
  }
  return false
}

/** Whether another block says who that is: `Ana Berg is …`, `by Ana Berg`, `About Ana Berg`. */
function isTold({ text, index }: Block, { blocks }: Page): boolean {
  if (text.length > 40) return false
  return blocks.some((block) => {
    if (block.index === index) return false
    const at = block.text.indexOf(text)
    if (at === -1 || at > 40) return false
    const after = block.text.slice(at + text.length, at + text.length + 5)
    return /^ (?:is|was|has|ist|est|es) /.test(after) || /(?:by|about|from|author):? $/i.test(block.text.slice(0, at))
  })
}
