import { headsJob } from '../../words/job-headings.js'
import type { Draft } from './draft.js'

/** So many different ones show that a page is what has them. */
const FEWEST = 2
const mostWords = 6

/** Makes headings of the lines that head the parts of an advertisement for a job: the lists below them hide from the model what they are. */
export function markKnownHeadings(drafts: readonly Draft[]): void {
  const found = drafts.filter((draft) => mayHead(draft) && headsJob(draft.texts[0] ?? ''))
  if (new Set(found.map(({ texts }) => texts[0])).size < FEWEST) return
  for (const draft of found) draft.kind = 'heading'
}

const mayHead = ({ kind, words, bullet, number }: Draft): boolean =>
  (kind === 'paragraph' || kind === 'item') && words <= mostWords && bullet === undefined && number === undefined
