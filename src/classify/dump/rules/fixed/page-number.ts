import { perBlock } from '../rule.js'

const pageOf =
  /^(?:page|pages|seite|página|pagina|pág\.?|p\.|strona|str\.|strana|sida|side|sivu|oldal|страница|стр\.?|sayfa|halaman|trang|หน้า|صفحة)\s?\d{1,4}\s?(?:of|von|de|di|van|z|ze|av|af|\/|из|iz|dari)\s?\d{1,4}$/iu

/** Nothing but the number of a page in a printed document: `Page 4 of 41`. */
export const pageNumber = {
  ...perBlock('page-number', ({ page, digits }, block) =>
    (digits[block] ?? 0) > 0 && pageOf.test(page.blocks[block]?.text ?? '') ? 1 : 0,
  ),
  reason: 'pagination',
  worth: [0, -6],
} as const
