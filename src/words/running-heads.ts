const page =
  /(?:^|[\s|·•–—-])(?:page|pages|seite|página|pagina|strona|strana|sida|side|sivu|oldal|страница|sayfa|halaman|trang|หน้า|صفحة|(?<!,\s)(?:s\.|pág\.?|p\.|str\.|стр\.?))\s?(\d{1,4})(?:\s?(?:of|von|de|di|van|z|ze|av|af|\/|из|iz|dari)\s?\d{1,4})?$/iu

/** Letters of such a line at most. */
const LONGEST = 160

/** The number of a page in a printed document that a line ends with: 4 of `Annual Report Page 4 of 28`. What is short for it stands behind a comma in a citation. */
export function pageAtEnd(text: string): number | undefined {
  if (text.length > LONGEST || !isDigit(text.charCodeAt(text.length - 1))) return undefined
  const found = page.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Does a line end with the number of a page? */
export const endsWithPage = (text: string): boolean => pageAtEnd(text) !== undefined

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
