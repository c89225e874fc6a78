import type { Element } from 'hast'
import { findDates } from '../../text/date/index.js'
import type { Block, Page, Verdict } from '../../types.js'
import type { Sightings } from './sightings.js'

/** A date that stands on the page. */
export interface PrintedDate {
  readonly iso: string
  /** Whether the words before it say that it is the time of the last change. */
  readonly of: 'publication' | 'change'
  readonly at: Element | Block
  /** Whether it stands near the headline or elsewhere on the page. */
  readonly place: 'near' | 'far'
  /** How it stands there: marked as a date or not, labelled or not, close to the headline or not. */
  readonly traits: readonly string[]
  /** More of that, which is asked for only where nothing else is said. */
  readonly detail?: () => readonly string[]
}

/** What a search for printed dates looks at. */
export interface DateEvidence {
  readonly page: Page
  readonly verdicts: readonly Verdict[]
  readonly sightings: Sightings
  readonly title: string | undefined
  readonly lang: string | undefined
  readonly crawled: string | undefined
}

/** Words that say that the page was changed then, that it was published then; and words that say that something else happened then. */
export const ofChange =
  /(?:updated?|modified|revised|edited|reviewed|changed|aktualisiert|geändert|stand|mis à jour|modifié|actualizad[oa]|aggiornato|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizováno|обновлен[оа]?|güncelle\S*|更新)[\s\S]{0,24}$/i
const ofPublication =
  /(?:published|posted|publi[ée]|veröffentlicht|publicad[oa]|pubblicato|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowano|опубликован[оа]?|yayın\S*|公開|发布|發佈)[\s\S]{0,24}$/i
const ofOther =
  /(?:copyright|last post|latest|©|\(c\)|released?|joined|expires?|born|since|until|deadline|event|valid|gegründet|seit)[\s\S]{0,20}$/i

/** A date in a text. */
export interface ReadDate {
  readonly iso: string
  readonly of: 'publication' | 'change'
  readonly labelled: readonly string[]
  /** Characters of the text beside the date. */
  readonly rest: number
}

/** The dates in a text, but those of something else; and the words around them. */
export function readText(text: string, { lang, crawled }: DateEvidence): ReadDate[] {
  const options = { ...(lang === undefined ? {} : { lang }), ...(crawled === undefined ? {} : { crawled }) }
  return findDates(text, options).flatMap(({ iso, start, end }): ReadDate[] => {
    const before = text.slice(Math.max(0, start - 40), start)
    if (ofOther.test(before)) return []
    const labelled = ofPublication.test(before) ? ['printed with a label'] : []
    const of = ofChange.test(before) && labelled.length === 0 ? 'change' : 'publication'
    return [{ iso, of, labelled, rest: text.length - (end - start) }]
  })
}

/** The dates in a block; its pieces may stand beside each other without a space between them. */
export function readLine({ text, leaves }: Block, evidence: DateEvidence): ReadDate[] {
  const dates = readText(text, evidence)
  if (dates.length > 0 || leaves.length < 2 || text.length > gluedLimit) return dates
  return readText(leaves.map(({ value }) => value.trim()).join(' '), evidence)
}

/** A glued line is a byline with its date. */
const gluedLimit = 160
