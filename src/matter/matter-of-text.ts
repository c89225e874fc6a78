import { bodyText } from '../text/body-text.js'
import { detectLanguage } from '../text/language/index.js'
import type { Matter, Role } from '../types.js'
import { type Found, found } from './candidate.js'
import { matterOfDump } from './dump/index.js'
import { readDateline } from './dump/read-dateline.js'
import type { MatterInput } from './evidence.js'
import { dateInAddress } from './sources/dates.js'
import { httpUrl } from './sources/page-url.js'
import { fieldsTold } from './told-fields.js'

/** The detector reads no further. */
const sample = 1000

/** The front matter of a page whose tags were lost: what its lines say, and what the dump says of it. */
export function matterOfText(input: MatterInput): Record<string, Found<unknown>> {
  const { page, verdicts, record } = input
  const detected = detectLanguage(bodyText(page, verdicts, sample))
  const lang = detected ?? record.lang
  const source = httpUrl(record.url)
  const lines = matterOfDump(page, verdicts, record, lang)
  const inPath = dateInAddress(source === undefined ? [] : [source], record.crawled)
  const told = page.told === undefined ? {} : fieldsTold(page.told)
  const fields: Partial<Record<keyof Matter, Found<unknown> | undefined>> = {
    ...fromLines(lines, input),
    ...(lines.date === undefined ? { date: found(inPath, 'address') ?? fromDateline(input, lang) } : {}),
    source: found(source, 'the dump'),
    lang: found(lang, detected === undefined ? 'the dump' : 'detected in the text'),
  }
  for (const [name, value] of Object.entries(told)) fields[name as keyof Matter] = found(value, 'front matter') // its keys are fields
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field === undefined ? [] : [[name, field]])),
  )
}

/** Words from which a block is a paragraph. */
const PROSE = 15

/** The day in the dateline of the first paragraph that is kept. */
function fromDateline(
  { page, verdicts, record: { crawled } }: MatterInput,
  lang: string | undefined,
): Found<string> | undefined {
  const first = page.blocks.find(({ index, words }) => verdicts[index]?.fate === 'body' && words >= PROSE)
  return found(first === undefined ? undefined : readDateline(first.text, { lang, crawled }), 'dateline', first)
}

/** The role of the line that a field is taken from. */
const roles: Readonly<Partial<Record<keyof Matter, Role>>> = {
  title: 'title',
  author: 'byline',
  date: 'date',
  modified: 'modified',
  description: 'dek',
  section: 'section',
  image_caption: 'caption',
  image_credit: 'credit',
}

/** What the lines say, each with the first line of its role. */
function fromLines(lines: Matter, { page, verdicts }: MatterInput): Partial<Record<keyof Matter, Found<unknown>>> {
  const fields = Object.entries(lines).flatMap(([name, value]) => {
    const role = roles[name as keyof Matter] // the keys of a `Matter` are its fields
    const block = page.blocks.find(({ index }) => verdicts[index]?.fate === 'matter' && verdicts[index]?.role === role)
    const field = found(value, role === undefined ? 'a line' : `printed ${role}`, block)
    return field === undefined ? [] : [[name, field]]
  })
  return Object.fromEntries(fields)
}
