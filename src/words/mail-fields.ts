/** What a line of an e-mail's head says. */
export type MailField = 'from' | 'to' | 'subject' | 'date' | 'other'

/** Labels of the heads of e-mails, as programs for mail print them. */
const labels: Readonly<Record<MailField, string>> = {
  from: 'from|von|de|da|van|från|fra|lähettäjä|od|от|kimden|发件人|差出人|보낸사람',
  to: 'to|cc|bcc|an|kopie|à|para|a|aan|till|til|vastaanottaja|do|dw|кому|копия|kime|收件人|宛先|받는사람',
  subject:
    'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|тема|konu|主题|件名|제목',
  date: 'date|sent|datum|gesendet|gesendet am|envoyé|fecha|enviado|enviado el|data|inviato|verzonden|datum|skickat|dato|sendt|lähetetty|wysłano|дата|отправлено|tarih|日期|送信日時|날짜',
  other:
    'message-id|reply-to|in-reply-to|references|list-id|sender|organization|newsgroups|x-mailer|user-agent|mime-version|content-type|return-path|received|delivered-to|attachments|anlagen|approved|lines|path|nntp-posting-host|importance|priority',
}

const fields: ReadonlyMap<string, MailField> = new Map(
  (Object.keys(labels) as MailField[]).flatMap((field) =>
    labels[field].split('|').map((label) => [label, field] as const),
  ),
)

/** Letters of a label at most. */
const LONGEST = 20

/** The field that a line begins with, and what it says; nothing where only the label is printed. */
export function mailFieldOf(text: string): { readonly field: MailField; readonly value: string } | undefined {
  const colon = colonIn(text)
  if (colon < 1) return undefined
  const field = fields.get(text.slice(0, colon).trim().toLowerCase())
  return field === undefined ? undefined : { field, value: text.slice(colon + 1).trim() }
}

/** The colon of a label; -1 where none stands near the beginning. */
function colonIn(text: string): number {
  for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
    const code = text.charCodeAt(at)
    if (code === 0x3a || code === 0xff1a) return at
  }
  return -1
}

/** Who sent a mail, without the address and the quotation marks around the name: the whole where there is no name. */
export function senderOf(value: string): string {
  const bracket = value.search(/\s?[<[(]/)
  const before = bracket > 0 ? value.slice(0, bracket) : value
  const name = before.replace(/^["'“]|["'”]$/g, '').trim()
  // `ann@example.org (Ann Lee)`
  const behind = name.includes('@') ? /\(([^()@]{2,60})\)\s*$/.exec(value)?.[1] : undefined
  return behind ?? name
}
