/** What forums print below a quotation that is too long to show: the end of what somebody else said. */
const ends: ReadonlySet<string> = new Set([
  'click to expand',
  'zum vergrößern anklicken',
  'cliquez pour agrandir',
  'haz clic para expandir',
  'hacer clic para expandir',
  'clicca per allargare',
  'klik om te vergroten',
  'clique para expandir',
  'klicka för att utöka',
  'kliknij aby rozwinąć',
  'kliknij, aby rozwinąć',
  'napsauta laajentaaksesi',
  'genişletmek için tıkla',
  'нажмите для раскрытия',
  'нажмите, чтобы раскрыть',
])

/** What follows the name of who is quoted: `Ada said:`. */
const verbs = [
  ' said:',
  ' wrote:',
  ' schrieb:',
  ' sagte:',
  ' a dit:',
  ' a dit :',
  ' a écrit:',
  ' a écrit :',
  ' dijo:',
  ' escribió:',
  ' ha scritto:',
  ' ha detto:',
  ' zei:',
  ' schreef:',
  ' disse:',
  ' escreveu:',
  ' sa:',
  ' skrev:',
  ' napisał:',
  ' napisał(a):',
  ' powiedział(a):',
  ' sanoi:',
  ' kirjoitti:',
  ' dedi:',
  ' сказал(а):',
  ' написал(а):',
]

/** Letters of a line that ends a quotation or names who is quoted, at most. */
const LONGEST = 60

/** Is a line the button at the end of a quotation? There are dots behind its words. */
export function endsQuotation(text: string): boolean {
  if (text.length > LONGEST || !'.…'.includes(text.charAt(text.length - 1))) return false
  let end = text.length
  while (end > 0 && '.… '.includes(text.charAt(end - 1))) end--
  return ends.has(text.slice(0, end).toLowerCase())
}

/** Does a line say who is quoted below it, and nothing else? */
export function namesSpeaker(text: string): boolean {
  if (text.length > LONGEST || !text.endsWith(':')) return false
  const lower = text.toLowerCase()
  return verbs.some((verb) => lower.endsWith(verb))
}
