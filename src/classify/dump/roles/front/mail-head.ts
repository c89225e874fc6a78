import { type MailField, mailFieldOf } from '../../../../words/mail-fields.js'
import type { Zone } from '../zone.js'

/** Fields of a head at least, of different kinds. */
const FEWEST = 3

/** The head of a page that is an e-mail: what it is about, who sent it, when, and what else stands there. */
export interface MailFields {
  readonly subject: number | undefined
  readonly from: number
  readonly date: number | undefined
  readonly others: readonly number[]
}

/** The first head of an e-mail on a page, above its text. Those of the mails that it answers or passes on are part of it. */
export function findMailHead({
  view: {
    page: { blocks },
    size,
  },
  start,
}: Zone): MailFields | undefined {
  for (let block = 0; block < (start === -1 ? size : start); block++) {
    const found = new Map<MailField, number>()
    const others: number[] = []
    let end = block
    for (; end < size; end++) {
      const field = mailFieldOf(blocks[end]?.text ?? '')
      if (field === undefined || field.value === '') break
      if (found.has(field.field) || field.field === 'to' || field.field === 'other') others.push(end)
      if (!found.has(field.field)) found.set(field.field, end)
    }
    const from = found.get('from')
    const subject = found.get('subject')
    const date = found.get('date')
    if (from !== undefined && found.size >= FEWEST && (subject ?? date) !== undefined)
      return { subject, from, date, others }
    if (end > block) block = end - 1
  }
  return undefined
}

/** What a mail is about, without the label. */
export const subjectIn = (text: string): string => mailFieldOf(text)?.value ?? text
