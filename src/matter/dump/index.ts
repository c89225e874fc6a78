import { unglueDates } from '../../text/unglue.js'
import type { Matter, Page, Role, SourceRecord, Verdict } from '../../types.js'
import { mailFieldOf, senderOf } from '../../words/mail-fields.js'
import { namesIn } from './names-in.js'
import { readDate } from './read-date.js'
import { siteOf } from './site-of.js'
import { splitCaption } from './split-caption.js'
import { trimTitle } from './trim-title.js'

/** The fields that a dump's own lines can fill. */
export type DumpMatter = Pick<
  Matter,
  'title' | 'author' | 'site' | 'date' | 'modified' | 'description' | 'section' | 'image_caption' | 'image_credit'
>

/** Draws the front matter of a flattened page from the lines that the judge lifted. A field that no line gives is left out. */
export function matterOfDump(
  page: Page,
  verdicts: readonly Verdict[],
  record: Pick<SourceRecord, 'crawled' | 'titled'>,
  lang?: string,
): DumpMatter {
  const text = (role: Role): string | undefined =>
    page.blocks.find(({ index }) => verdicts[index]?.fate === 'matter' && verdicts[index]?.role === role)?.text
  const dated = (role: Role): string | undefined => {
    const found = text(role)
    return found === undefined ? undefined : unglueDates(found)
  }
  const sender = mailFieldOf(text('byline') ?? '')
  const isMail = sender?.field === 'from'
  const title = (isMail ? subjectOf(text('title')) : text('title')) ?? (record.titled ? firstLine(page) : undefined)
  const byline = isMail ? senderOf(sender.value) : dated('byline')
  const names = namesIn({ byline, date: dated('date'), modified: dated('modified'), title }, page)
  const date = readDate([dated('date'), isMail ? undefined : dated('byline')], { lang, crawled: record.crawled })
  const modified = readDate([dated('modified')], { lang, crawled: record.crawled })
  const description = text('dek')
  const section = text('section')
  return {
    ...(title === undefined ? {} : withSite(trimTitle(title, page), page)),
    ...(names.length === 0 ? {} : { author: names }),
    ...(date === undefined ? {} : { date }),
    ...(modified === undefined || isBefore(modified, date) ? {} : { modified }),
    ...(description === undefined ? {} : { description }),
    ...(section === undefined ? {} : { section }),
    ...splitCaption(text('caption'), text('credit')),
  }
}

/** Whether a change would lie before the publication: then one of both is something else. */
const isBefore = (modified: string, date: string | undefined): boolean =>
  date !== undefined && modified.slice(0, 10) < date.slice(0, 10)

/** What a mail is about, without the label. */
const subjectOf = (title: string | undefined): string | undefined => {
  const found = mailFieldOf(title ?? '')
  return found?.field === 'subject' ? found.value : title
}

/** A page's title is no longer than this. */
const longestTitle = 300

/** The first line, where the dump says that it is the page's title. */
function firstLine({ blocks: [first] }: Page): string | undefined {
  return first !== undefined && first.text.length <= longestTitle ? first.text : undefined
}

const withSite = (title: string, page: Page): Pick<Matter, 'title' | 'site'> => ({ title, ...siteOf(title, page) })
