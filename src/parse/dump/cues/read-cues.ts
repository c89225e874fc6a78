import { charClass } from '../../../text/char-class.js'
import { countWords } from '../../../text/count-words.js'
import type { Draft } from '../draft.js'
import type { Line } from '../line.js'

/** Subtitles of a file at least. */
const FEWEST = 3

/** When a subtitle is shown, from and to: `00:00:01,200 --> 00:00:04,000`, in WebVTT with its place behind. */
const timing = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s?-->\s?(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}(?:\s|$)/

/** Names of styles and of speakers, and what some players take for fonts: `<v Ann>`, `<i>`, `{\an8}`. */
const tags = /<\/?(?:[ibuc]|v|lang|ruby|rt|font)(?:[.\s][^<>\n]{0,80})?>|<\d{2}:[\d:.]{4,12}>|\{\\[a-z]{1,4}\d{0,4}\}/g
const voice = /^<v(?:\.[^\s<>]{1,20})?\s([^<>\n]{1,60})>/

/** So long a pause begins another paragraph, behind the end of a sentence. */
const PAUSE = 2

/** Words from which a paragraph may end with its sentence. */
const LONG = 60

/** One subtitle. */
interface Cue {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
  readonly speaker: string | undefined
  readonly text: string
}

/** Reads a file of subtitles (SubRip, WebVTT) as running text: what is said, without the numbers and times that belong to each. Undefined of everything else. */
export function readCues(lines: readonly Line[]): Draft[] | undefined {
  if (!beginsCues(lines)) return undefined
  const cues: Cue[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!isTiming(lines[at])) continue
    let end = at + 1
    while (end < lines.length && lines[end]?.gap === 0 && !opensCue(lines, end)) end++
    cues.push(cueOf(lines, at, end))
    at = end - 1
  }
  if (cues.length < FEWEST) return undefined
  const [opening, ...others] = paragraphsOf(cues.filter(({ text }) => text !== ''))
  // What stands above the first belongs to it: the mark of the format, and its notes.
  return opening === undefined ? [] : [{ ...opening, first: lines[0]?.number ?? 0 }, ...others]
}

/** Is the first line the mark of WebVTT, or a time below a number at most? */
const beginsCues = ([first, second]: readonly Line[]): boolean =>
  first !== undefined && (/^WEBVTT\b/.test(first.text) || isTiming(first) || (isNumber(first) && isTiming(second)))

const isTiming = (line: Line | undefined): boolean =>
  line !== undefined && line.first === charClass.digit && line.text.includes('-->') && timing.test(line.text)

const isNumber = (line: Line | undefined): boolean => line !== undefined && /^\d{1,6}$/.test(line.text)

/** A time, or the number above one. */
const opensCue = (lines: readonly Line[], at: number): boolean =>
  isTiming(lines[at]) || (isNumber(lines[at]) && isTiming(lines[at + 1]))

function cueOf(lines: readonly Line[], at: number, end: number): Cue {
  const [from = '', to = ''] = (lines[at]?.text ?? '').split('-->')
  const said = lines.slice(at + 1, end).map(({ text }) => text)
  return {
    first: lines[isNumber(lines[at - 1]) ? at - 1 : at]?.number ?? 0,
    last: lines[end - 1]?.number ?? 0,
    from: secondsOf(from),
    to: secondsOf(to),
    speaker: voice.exec(said[0] ?? '')?.[1],
    text: said
      .map((text) => text.replace(tags, '').trim())
      .filter((text) => text !== '')
      .join(' '),
  }
}

const secondsOf = (time: string): number =>
  (/[\d:.,]+/.exec(time)?.[0] ?? '')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number.parseFloat(part.replace(',', '.')), 0)

/** Another speaker begins a paragraph, and a sentence behind a pause or much text. */
function paragraphsOf(cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  let own: Cue[] = []
  let words = 0
  cues.forEach((cue, at) => {
    own.push(cue)
    words += countWords(cue.text)
    const next = cues[at + 1]
    if (next !== undefined && !isParted(cue, next, words)) return
    drafts.push(paragraphOf(own))
    own = []
    words = 0
  })
  return drafts
}

function isParted(cue: Cue, next: Cue, words: number): boolean {
  if (next.speaker !== cue.speaker) return true
  if (/^(?:>>|[-–—]\s)/.test(next.text)) return true
  return /[.!?…。！？]["'”’»)]*$/.test(cue.text) && (next.from - cue.to >= PAUSE || words >= LONG)
}

/** A subtitle that is shown twice is said once. */
function paragraphOf(cues: readonly Cue[]): Draft {
  const [first] = cues
  const texts: string[] = []
  for (const { text } of cues) if (text !== texts.at(-1)) texts.push(text)
  const said = texts.join(' ')
  const speaker = first?.speaker
  const base = { words: countWords(said), first: first?.first ?? 0, last: cues.at(-1)?.last ?? 0, gap: 1 }
  if (speaker === undefined) return { kind: 'paragraph', texts: [said], ...base }
  return { kind: 'turn', texts: [`${speaker}: `, said], name: 0, printed: `${speaker}: ${said}`, ...base }
}
