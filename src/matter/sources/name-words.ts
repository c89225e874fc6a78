/** Words around names, in the languages of the crawls. Data: one line a thought. */

/** Words that open a byline. */
export const opener =
  /^(?:(?:written|posted|published|reported|created|submitted|recipe|story|article|words|text|contributed)\s+by|(?:erstellt|verfasst|geschrieben|veröffentlicht|gepostet|eingestellt|text)\s+von|(?:publié|écrit|posté|rédigé)e?\s+par|(?:publicado|escrito)\s+por|(?:pubblicato|scritto)\s+da|a cura di|(?:geschreven|geplaatst)\s+door|(?:skriven|skrevet|postet)\s+av|by|from|authors?|author(?:ed)? by|autor(?:in|a|es)?|auteurs?|autore|von|par|por|di|da|door|av|af|tekst|text|texte|texto|testo|przez|yazar|penulis|oleh|een recept van|автор|текст|作者|記者|文|撰文|編集)(?:\s*[:：]\s*|\s+|(?=[^\p{L}\p{N}])|$)/iu

const months =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)'

/** Where a byline goes on to something else. */
export const tail = {
  given: /\s*(?:\(opens in\b|\bopens in new\b|,?\sis licensed\b).*$/is,
  printed: new RegExp(
    String.raw`\s*(?:\s[|•·–—»]\s|\||•|»|\(opens in|\bopens in new\b|\s(?:in|at|for|with|about)\s|\b(?:published|updated|posted|last updated|last modified|contact|follow|medically|reviewed by|fact[- ]checked|edited by|photos? by|photography|photographs|illustrat(?:ed|ions?)|styled by|contributions?|additional reporting|as told to|est\.|min read|\d+ min)\b|\s(?:on|,)\s?(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|${months}[a-z]*\b|\d)|\s[-,]?\s?\d{1,2}[./:]\d|,?\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,|,?\s${months}[a-zé]*\.?\s\d|,?\s\d{1,2}\.?\s\p{L}{3,}|,?\s\d{4}).*$`,
    'isu',
  ),
} as const

/** What stands between two names. */
export const joints =
  /\s*(?:;|\s[/]\s|,\s(?:and|und|et|y|e|en|og|och|&)\s|,|，|、|\s(?:and|&|und)\s|\s\/|\/\s|\|(?!\s))\s*/iu
/** These stand inside names, too: they part two names only where each has two words. `Ortega y Gasset` is one man. */
export const softJoints = /\s(?:et|y|e|en|og|och|i|ja|mit|with)\s/i

/** Degrees and orders that follow a name. */
export const suffix =
  /^(?:[Jj]r|[Ss]r|II|III|IV|[Pp][Hh]\.?\s?[Dd]|M\.?D|MBA|MSc?|M\.S|B\.?A|B\.?S|M\.?A|BSc|RDN?|LDN?|RN|BSN|MSN|CPA|CFP®?|CPT|CSCS|CISSN|CNS|Esq|FAND|DDS|DVM|VMD|PharmD|PsyD|LCSW|LMFT|DO|DPT|MPH|NP|PA-C|FACP|FAAP|FOMA|DABOM|DACVB|LVT)\.?$/

/** What follows a name and says what its bearer does. */
export const jobTitle =
  /\b(?:editors?|reporters?|writers?|correspondents?|columnists?|contributors?|directors?|officer|managers?|producers?|staff|critics?|journalists?|chief|head of|(?:co-)?founders?|president|professor|specialists?|experts?|nutritionists?|dietit?ians?|analysts?|strategists?|freelance|coordinator|consultant|engineer|redakteur(?:in)?|redacteur|redaktion|university|inc|llc)\b|\.(?:com|org|net|co\.uk)$/i

/** What is no name although it stands where names stand. */
export const placeholders: ReadonlySet<string> = new Set(
  'account|my account|admin|administrator|webmaster|root|user|guest|null|undefined|none|unknown|anonymous|n/a|na|author|authors|the author|about the author|topic author|editor|test|default|by|home|share|follow|comments|comment|news|opinion|review|feature|features|analysis|reply|name|your name|email|menu|search|login|log in|sign in|register|subscribe|advertisement|more|read more|view all|see all|all posts|posts|view profile|profile|website|blog|updated|published|posted|originally|contributor|guest author|wordpress|super user|siteadmin|op|hi|others|everyone|conditions|terms|original poster|moderator|member|bio|written|save|print|facebook|twitter|linkedin|instagram'.split(
    '|',
  ),
)

/** Papers in Chinese and Japanese name who reported between the paper and the kind of story: `海港報╱記者林小舟／即時報導`. */
export const reporter = /(?:記者|记者)[:：]?\s{0,3}(\p{Script=Han}{2,4})(?=[／╱/】\s]|$)/u

export const addresses = {
  whole: /^(?:https?:)?\/\/|^www\.|^[\w-]+(?:\.[\w-]+){0,4}\.(?:com|org|net)\/|^@\w+$|^[\w.+-]{1,64}@[\w.-]{1,80}$/i,
  email: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
} as const
