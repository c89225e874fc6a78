/** Codes that pages write for others; the language of Norway is written three ways. */
const aliases: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  jp: 'ja',
  cn: 'zh',
  gr: 'el',
  cz: 'cs',
  dk: 'da',
  ua: 'uk',
  kr: 'ko',
  se: 'sv',
  nb: 'no',
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  dut: 'nl',
  rus: 'ru',
  pol: 'pl',
  ces: 'cs',
  cze: 'cs',
  jpn: 'ja',
  zho: 'zh',
  chi: 'zh',
  kor: 'ko',
  ara: 'ar',
  tur: 'tr',
  swe: 'sv',
  dan: 'da',
  nor: 'no',
  fin: 'fi',
  ell: 'el',
  gre: 'el',
  heb: 'he',
  hin: 'hi',
  ukr: 'uk',
  hun: 'hu',
  ron: 'ro',
  rum: 'ro',
  vie: 'vi',
  tha: 'th',
  ind: 'id',
  msa: 'ms',
  fas: 'fa',
  per: 'fa',
  slk: 'sk',
  slo: 'sk',
  slv: 'sl',
  hrv: 'hr',
  srp: 'sr',
  bul: 'bg',
  lit: 'lt',
  lav: 'lv',
  est: 'et',
  cat: 'ca',
}
/** Names that a page writes for a language. */
const names: Readonly<Record<string, string>> = {
  english: 'en',
  german: 'de',
  deutsch: 'de',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  italian: 'it',
  italiano: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  russian: 'ru',
}

/**
 * A language tag in its canonical spelling: `EN_us` is `en-US`.
 * @returns a BCP 47 tag whose language has two letters where it has such a code; undefined for what is no tag.
 */
export function normalizeLanguage(tag: string | undefined): string | undefined {
  const [first, ...rest] = (tag ?? '').trim().split(/[,;]/)[0]?.trim().replace(/_/g, '-').split('-') ?? []
  const language = first?.toLowerCase() ?? ''
  const code = aliases[language] ?? names[language] ?? language
  if (!/^[a-z]{2,3}$/.test(code) || code === 'und' || code === 'mul' || code === 'xx') return undefined
  const subtags = rest.flatMap(writeSubtag)
  return [code, ...subtags].join('-')
}

/** Script and region; variants and private use say nothing that front matter needs. */
function writeSubtag(subtag: string): string[] {
  if (/^[a-zA-Z]{4}$/.test(subtag)) return [subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase()]
  if (/^(?:[a-zA-Z]{2}|\d{3})$/.test(subtag)) return [subtag.toUpperCase()]
  return []
}

/** The language of a tag without script and region. */
export const baseLanguage = (tag: string): string => tag.split('-')[0] ?? tag
