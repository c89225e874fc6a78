import type { Claim, Format } from './formats/format.js'
import { formats } from './formats/index.js'
import { inputFormats } from './formats/names.js'
import type { Head } from './head.js'
import type { ReadOptions } from './options.js'

/** The format that was asked for, or else the one that is surest of the input. */
export function chooseFormat(head: Head, from: ReadOptions['from']): Format {
  return from === 'auto' ? sniffFormat(head) : formats[from]
}

function sniffFormat(head: Head): Format {
  const claims: [Format, Claim][] = inputFormats.map((name) => [formats[name], formats[name].claim(head)])
  const [found] =
    claims.find(([, claim]) => claim === 'certain') ?? claims.find(([, claim]) => claim === 'likely') ?? []
  return found ?? formats.text
}
