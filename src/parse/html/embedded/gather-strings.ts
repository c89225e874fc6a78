import { countWords } from '../../../text/count-words.js'

/** Values of one script that are looked at. */
const MOST_VALUES = 300_000

/** Keys of what no page says itself: the words of its interface, settings, and other pages. */
const foreign =
  /^(?:i18n|intl|l10n|translations?|messages|locales?|locali[sz]ations?|dictionar(?:y|ies)|strings|labels|config(?:uration)?|settings|env|seo|meta(?:data)?|head|css|styles?|theme|cookies?|consents?|gdpr|legal|footer|header|nav(?:igation)?|menus?|related\w{0,20}|recommend\w{0,20}|suggest\w{0,20}|sidebar|ads?|tracking|analytics|features?(?:flags)?|flags|errors?|polic(?:y|ies))$/i

/** Words from which a string is running text. */
const RUNNING = 8

/** One value of a JSON text, those inside it after it. */
export interface Value {
  /** Position of the value around it; -1 for the outermost. */
  readonly parent: number
  /** Key in the nearest object; '' in a list. */
  readonly key: string
  readonly text?: string
  /** The nearest object around it that calls itself a paragraph, a heading or the like. */
  readonly block?: BlockOf
  /** Words of running text in it. */
  prose: number
}

/** An object that editors make of a paragraph or a heading; the strings inside it are one line of text. */
export interface BlockOf {
  readonly kind: string
}

interface Open {
  readonly value: unknown
  readonly parent: number
  readonly key: string
  readonly block: BlockOf | undefined
}

/** Lists the strings of a value in their order, with all that is around them. What stands under a foreign key is left out. */
export function gatherStrings(root: unknown): Value[] {
  const values: Value[] = []
  const open: Open[] = [{ value: root, parent: -1, key: '', block: undefined }]
  for (let next = open.pop(); next !== undefined && values.length < MOST_VALUES; next = open.pop()) {
    const { value, parent, key, block } = next
    const index = values.length
    if (typeof value === 'string') {
      values.push({ parent, key, text: value, prose: proseOf(value), ...(block === undefined ? {} : { block }) })
    } else if (Array.isArray(value)) {
      values.push({ parent, key, prose: 0 })
      for (let at = value.length - 1; at >= 0; at--) open.push({ value: value[at], parent: index, key: '', block })
    } else if (isObject(value)) {
      values.push({ parent, key, prose: 0 })
      for (const entry of entriesOf(value, index, block)) open.push(entry)
    }
  }
  addUp(values)
  return values
}

/** The values of an object, the last first. */
function entriesOf(value: Readonly<Record<string, unknown>>, parent: number, around: BlockOf | undefined): Open[] {
  const kind = kindOf(value)
  const block = kind === undefined ? around : { kind }
  return Object.entries(value)
    .filter(([key]) => !foreign.test(key))
    .map(([key, child]) => ({ value: child, parent, key, block }))
    .reverse()
}

/** Gives each value the words of those inside it, which stand after it. */
function addUp(values: readonly Value[]): void {
  for (let at = values.length - 1; at > 0; at--) {
    const value = values[at]
    const around = values[value?.parent ?? -1]
    if (value !== undefined && around !== undefined) around.prose += value.prose
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Names that editors give to a paragraph, a heading and the like. */
const blockKind =
  /^(?:p|paragraph|h[1-6]|head(?:ing|line|er)?[-_]?(?:one|two|three|four|[1-6])?|subhead\w{0,8}|crosshead|block|normal|unstyled|list[-_]?item|li|quote|blockquote)$/i

function kindOf({ style, type, _type, tag, nodeType }: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of [style, type, _type, tag, nodeType])
    if (typeof name === 'string' && blockKind.test(name)) return name
  return undefined
}

/** Words of a string that is running text; 0 for addresses, code and labels. */
function proseOf(text: string): number {
  const plain = text.includes('<') ? text.replace(/<[^<>]{0,2000}>/g, ' ') : text
  if (/[{}]|:\/\/[^\s]{200}/.test(plain)) return 0
  const words = countWords(plain)
  return words < RUNNING || plain.length > words * 16 ? 0 : words
}
