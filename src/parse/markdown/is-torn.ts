/** What may stand right beside another line: an item, a row, a quotation, a tag, what goes on with an item. */
const beside = /^(?:$|\s|[|><]|[*+-] |\d{1,9}[.)] )/

/** Characters from which a line may have been wrapped. */
const FULL = 60

/** Does a line stand right below one that is too short to have been wrapped? In Markdown they are one paragraph; where many are, a line is what a scraper found. */
export const isTorn = (before: string, line: string): boolean =>
  before.length < FULL && !beside.test(line) && !beside.test(before)
