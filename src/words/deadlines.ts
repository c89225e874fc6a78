/** A day by which something is to be done, or on which something ends: not the one on which a page was published. */
const deadline =
  /(?<![\p{L}\p{M}])(?:closing date|closes on|deadline|apply by|apply before|applications? close|expires|expiry|valid until|valid till|offer ends|sale ends|ends on|best before|due date|bewerbungsfrist|bewerbungsschluss|einsendeschluss|anmeldeschluss|meldeschluss|gültig bis|date limite|date de clôture|valable jusqu|fecha límite|fecha de cierre|válido hasta|scadenza|valido fino|data limite|prazo|válido até|sluitingsdatum|geldig tot|reageren tot|sista ansökningsdag|ansök senast|søknadsfrist|ansøgningsfrist|gyldig til|hakuaika päättyy|voimassa|termin składania|ważne do|ważny do|срок подачи|действует до|son başvuru|geçerlilik)(?![\p{L}\p{M}])|截止|有効期限|締切|締め切り|応募期限|마감/iu

/** Letters of a label at most; what is longer says something about a deadline. */
const LONGEST = 60

/** Is a line, or the label above it, about a deadline? */
export const namesDeadline = (text: string): boolean => text.length <= LONGEST && deadline.test(text)
