import type { PhraseBook } from './phrase-book.js'

/** Words that a byline begins with; the names follow. */
export const byline: PhraseBook = {
  en: 'by … | by | written by … | words by … | story by … | reported by … | reporting by … | reviewed by … | medically reviewed by … | fact checked by … | edited by … | posted by … | published by … | author … | author | authors … | contributed by … | text by … | review by … | opinion by … | analysis by … | from our correspondent …',
  de: 'von … | von | autor … | autorin … | autoren … | geschrieben von … | ein beitrag von … | ein artikel von … | eine analyse von … | ein kommentar von … | verfasst von … | text … | veröffentlicht von … | redaktion …',
  fr: 'par … | par | écrit par … | rédigé par … | publié par … | posté par … | propos recueillis par … | auteur … | texte …',
  es: 'por … | por | escrito por … | publicado por … | redactado por … | autor … | autora … | texto … | redacción …',
  it: 'di … | di | a cura di … | scritto da … | pubblicato da … | autore … | redazione …',
  pt: 'por … | por | escrito por … | publicado por … | postado por … | autor … | texto … | redação …',
  nl: 'door … | door | geschreven door … | geplaatst door … | auteur … | tekst …',
  sv: 'av … | av | skriven av … | text … | skribent … | publicerad av … | upplagd av … | postat av … | författare …',
  fi: 'kirjoittanut … | kirjoittaja … | teksti … | toimittaja … | julkaissut … | lähettänyt …',
  pl: 'autor … | autorka … | autorzy … | opracował … | opracowała … | oprac … | napisał … | napisała … | tekst … | dodał … | opublikował …',
  ru: 'автор … | авторы … | текст … | опубликовал … | написал … | подготовил … | подготовила …',
  tr: 'yazar … | yazan … | haber … | ekleyen … | yazarı …',
  zh: '作者 … | 记者 … | 文 … | 撰文 … | 来源 … | 编辑 … | 記者 … | 本报记者 …',
  ar: 'بقلم … | كتب … | كتبت … | الكاتب … | الكاتبة … | تحرير … | إعداد …',
  fa: 'نویسنده … | نوشته …',
  he: 'מאת … | מאת',
  uk: 'автор … | автори … | авторка … | текст …',
  cs: 'autor … | autorka … | autoři … | napsal … | napsala …',
  hu: 'szerző … | írta …',
  ko: '글 … | 기자 … | 작성자 … | 글쓴이 …',
  id: 'oleh … | penulis … | ditulis oleh …',
  vi: 'tác giả …',
  ja: '著者 … | 筆者 … | 文 … | 記者 … | 執筆者 … | 執筆 … | 投稿者 … | 取材 …',
}
