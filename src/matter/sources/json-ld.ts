import { repairJson } from './repair-json.js'
import { isThing, listOf, type Thing } from './thing.js'

/** What a script must mention to be worth parsing. */
const useful =
  /headline|author|datePublished|dateCreated|publisher|Article|WebPage|WebSite|BreadcrumbList|Posting|Recipe|"name"/
/** What a large one must mention: a catalogue describes other pages. */
const essential = /"(?:headline|author|datePublished)"/
const large = 50_000
/** Things taken from one page, and properties that lead to more of them. */
const thingLimit = 400
const leads = ['@graph', 'mainEntity', 'mainEntityOfPage', 'isPartOf', 'hasPart', 'subjectOf', 'itemReviewed'] as const

/** All things that the JSON-LD scripts of a page describe, in the order of the page, references to an `@id` filled in. */
export function readJsonLd(scripts: readonly string[]): Thing[] {
  const things: Thing[] = []
  for (const script of scripts) {
    if (!(script.length > large ? essential : useful).test(script)) continue
    const value = parseTolerantly(script)
    if (value !== undefined) flatten(value, things)
  }
  return things
}

function flatten(value: unknown, things: Thing[]): void {
  const stack: unknown[] = [value]
  while (stack.length > 0 && things.length < thingLimit) {
    const next = stack.pop()
    if (Array.isArray(next)) for (let i = Math.min(next.length, thingLimit) - 1; i >= 0; i--) stack.push(next[i])
    else if (isThing(next)) {
      if (next['@type'] !== undefined) things.push(next)
      for (let i = leads.length - 1; i >= 0; i--) {
        const lead = leads[i]
        const child = lead === undefined ? undefined : next[lead]
        if (typeof child === 'object') stack.push(child)
      }
    }
  }
}

/** Parses JSON as it is found in pages. Undefined when nothing helps: a page's metadata is never worth failing a record. */
function parseTolerantly(script: string): unknown {
  return parse(script) ?? parse(mend(script)) ?? parse(repairJson(script))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON. The caller mends it or goes without: other sources say the same.
    return undefined
  }
}

/** Takes out what content systems wrongly leave in: comment and CDATA marks, raw control characters, trailing commas, a final semicolon, `\'`. */
function mend(script: string): string {
  return (
    script
      .replace(/<!--|-->|(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|\]\]>)\s{0,9}(?:\*\/)?/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,(?=\s{0,99}[}\]])/g, ' ')
      .replace(/\\'/g, "'")
      .replace(/;\s{0,99}$/, '')
      .trim()
  )
}

/** Things by their `@id`, the fullest description of each. */
export function indexById(things: readonly Thing[]): Map<string, Thing> {
  const index = new Map<string, Thing>()
  for (const thing of things) {
    const id = thing['@id']
    if (typeof id !== 'string') continue
    const known = index.get(id)
    if (known === undefined || Object.keys(thing).length > Object.keys(known).length) index.set(id, thing)
  }
  return index
}

/** The things that a property holds, a bare reference replaced by what it refers to. */
export const thingsIn = (
  thing: Thing | undefined,
  property: string,
  index: ReadonlyMap<string, Thing>,
): (Thing | string)[] =>
  listOf(thing?.[property]).flatMap((value) => {
    if (typeof value === 'string') return [index.get(value) ?? value]
    if (!isThing(value)) return []
    const id = value['@id']
    return value.name === undefined && typeof id === 'string' ? [index.get(id) ?? value] : [value]
  })
