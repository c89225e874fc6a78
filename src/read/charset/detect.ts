import { labelToName } from '@exodus/bytes/encoding.js'
import { analyse } from 'chardet'
import { sampleText } from './sample-text.js'

/** Charsets of languages written in Latin letters: single accented letters among ASCII ones. */
const LATIN: ReadonlySet<string> = new Set([
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-15',
])

/** A Latin word hardly ever has three accented letters in a row; other scripts have little else. */
const RUN = 3
/** Bytes past ASCII, a dozen words or so, without which a declaration is not called a lie. */
const EVIDENCE = 40
/** Share of the bytes past ASCII that stand in such runs, from which a page is in another script than Latin. */
const DENSE = 0.7

/** Names the legacy charset of a page that declares none, or a wrong one; windows-1252 where nothing tells. */
export function detectCharset(bytes: Uint8Array): string {
  const sample = sampleText(bytes)
  const dense = isDense(sample)
  for (const { name } of analyse(sample)) {
    const charset = labelToName(name)?.toLowerCase()
    if (charset === undefined || charset.startsWith('utf-') || charset === 'replacement') continue
    if (LATIN.has(charset) !== dense) return settle(charset, sample)
  }
  return 'windows-1252'
}

/** The detector confuses two pairs; of the first the ISO charset is as good as unused on the web. */
function settle(charset: string, sample: Uint8Array): string {
  if (charset === 'iso-8859-6') return 'windows-1256'
  if (charset === 'iso-8859-7') return sample.includes(ISO_GREEK_ALPHA) ? charset : 'windows-1253'
  return charset
}

/** Alpha with tonos in ISO-8859-7; a pilcrow, which prose does not have, in windows-1253. */
const ISO_GREEK_ALPHA = 0xb6

/** Whether a page that declares a charset of Latin letters is plainly written in another script. */
export function isOtherScript(bytes: Uint8Array, declared: string): boolean {
  return LATIN.has(declared) && isDense(sampleText(bytes), EVIDENCE)
}

function isDense(sample: Uint8Array, least = 0): boolean {
  let all = 0
  let inRuns = 0
  let run = 0
  for (let index = 0; index <= sample.length; index++) {
    if ((sample[index] ?? 0) >= 0x80) run++
    else {
      all += run
      if (run >= RUN) inRuns += run
      run = 0
    }
  }
  return inRuns > all * DENSE && inRuns > least
}
