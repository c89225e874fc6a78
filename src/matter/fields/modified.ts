import type { Found } from '../candidate.js'
import type { Evidence } from '../evidence.js'
import type { Field } from '../field.js'
import { changeDates, dateCandidates } from '../sources/date-candidates.js'

/** When it was last changed, as metadata or the page says. Left out when it says the same as `date`, or something earlier. */
export const modified: Field<'modified'> = (evidence, { date, title }) => {
  const change = changeDates(evidence)[0] ?? printedChange(evidence, title)
  if (change === undefined || change.value === date) return undefined
  return date !== undefined && change.value.slice(0, 10) < date.slice(0, 10) ? undefined : change
}

const printedChange = (evidence: Evidence, title: string | undefined): Found<string> | undefined =>
  dateCandidates(evidence, title).published.find(({ source }) => source === 'printed change')
