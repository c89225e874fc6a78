import type { Failure, Place, SourceRecord } from '../../types.js'
import { toFailure } from '../failure.js'

/** Where a record stands, for its id and its place. */
export interface Standing {
  readonly path: string
  readonly place: Place
  /** Makes an id where the record has none. */
  readonly number: number
  readonly bytes: number
  readonly code: 'E_JSONL' | 'E_PARQUET'
  /** What the record is called. */
  readonly noun: 'object' | 'row'
}

/** Keys that are named when neither of the two wanted ones is there. */
const KEYS_SHOWN = 5
/** Characters of a bad line that are shown. */
const SHOWN = 40

/** Makes a record of one line of JSON, or says what is wrong with it. */
export function parseRecord(json: string, standing: Standing): SourceRecord | Failure {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    // The engine's own message differs from one version of Node to the next, and the output must not.
    return fail(standing, `The line is not JSON: it begins with ${quote(json)}`)
  }
  if (!isObject(value)) return fail(standing, `The line is ${nameValue(value)}, not an object`)
  return toRecord(value, standing)
}

/** Makes a record of named values, or says what is wrong with them. */
export function toRecord(value: JsonObject, standing: Standing): SourceRecord | Failure {
  const { path, place, number, bytes } = standing
  const id = idOf(value) ?? `${path}#${number}`
  const page = pageOf(value, standing.noun)
  if (typeof page === 'string') return fail(standing, page, id)
  const url = stringAt(value, 'url')
  const crawled = stringAt(value, 'crawled')
  return {
    id,
    kind: page.kind,
    content: page.content.toWellFormed(),
    bytes,
    place,
    path,
    ...(url === undefined ? {} : { url }),
    ...(crawled === undefined ? {} : { crawled }),
  }
}

/** The page that an object holds, or a sentence on why it holds none. `null` counts as left out. */
function pageOf(value: JsonObject, noun: Standing['noun']): Pick<SourceRecord, 'kind' | 'content'> | string {
  const given = (['html', 'text'] as const).filter((key) => (value[key] ?? null) !== null)
  const [kind] = given
  if (kind === undefined) return `The ${noun} has neither \`html\` nor \`text\`, ${nameKeys(value)}`
  if (given.length > 1) return `The ${noun} has both \`html\` and \`text\``
  const content = value[kind]
  return typeof content === 'string' ? { kind, content } : `Its \`${kind}\` is ${nameValue(content)}, not a string`
}

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An id is a string or a number; anything else is no id. */
function idOf({ id }: JsonObject): string | undefined {
  if (typeof id === 'number') return String(id)
  return typeof id === 'string' && id !== '' ? id.toWellFormed() : undefined
}

function stringAt(value: JsonObject, key: 'url' | 'crawled'): string | undefined {
  const found = value[key]
  return typeof found === 'string' && found !== '' ? found.toWellFormed() : undefined
}

function nameValue(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function nameKeys(value: JsonObject): string {
  const keys = Object.keys(value)
  if (keys.length === 0) return 'it is empty'
  return `only ${keys.slice(0, KEYS_SHOWN).map(quote).join(', ')}${keys.length > KEYS_SHOWN ? ' and more' : ''}`
}

const quote = (text: string): string => `\`${text.slice(0, SHOWN).toWellFormed()}${text.length > SHOWN ? '…' : ''}\``

const fail = ({ path, place, number, code }: Standing, message: string, id = `${path}#${number}`): Failure =>
  toFailure({ file: place.file, path, id }, { code, message, ...rest(place) })

const rest = ({ file: _, ...problem }: Place): Omit<Place, 'file'> => problem
