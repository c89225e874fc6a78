import { bodyText } from '../text/body-text.js'
import { detectLanguage } from '../text/language/index.js'
import type { Matter } from '../types.js'
import { matterOfDump } from './dump/index.js'
import type { MatterInput } from './evidence.js'
import { contentHash } from './fields/content-hash.js'
import { crawled } from './fields/crawled.js'
import { words } from './fields/words.js'
import { dateInAddress } from './sources/dates.js'
import { httpUrl } from './sources/page-url.js'

/** The detector reads no further. */
const sample = 1500

/** The front matter of a page whose tags were lost: what its lines say, and what the dump says of it. */
export function matterOfText(input: MatterInput): Matter {
  const { page, verdicts, record } = input
  const lang = detectLanguage(bodyText(page, verdicts, sample))
  const source = httpUrl(record.url)
  const lines = matterOfDump(page, verdicts, record, lang)
  const fields = {
    ...lines,
    date: lines.date ?? dateInAddress(source === undefined ? [] : [source], record.crawled),
    source,
    lang,
    words: words(input),
    crawled: crawled(input),
    content_hash: contentHash(input),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
