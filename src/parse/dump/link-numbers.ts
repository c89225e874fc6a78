/** The last line of a list of addresses, numbered: that of a page which a text browser printed. */
const reference = /^\s*(\d{1,5})\. [a-z][a-z\d+.-]*:\S/i

/** A mark in front of a link; numbers that a text browser gives grow by one, but for links that it does not show. */
const mark = /\[(\d{1,5})\]/g
const WIDEST = 50

/**
 * Takes the numbers of links (`[12]Contact`) out of a page that a text browser such as Lynx printed, which lists their addresses below it. Numbers that stand
 * out of turn are the page's own. The list itself stays, to be judged like any other line.
 */
export function dropLinkNumbers(text: string): string {
  const most = lastNumber(text)
  if (most === undefined) return text
  let last = 0
  return text.replaceAll(mark, (whole, digits: string) => {
    const number = Number(digits)
    if (number <= last || number > most || number > last + WIDEST) return whole
    last = number
    return ''
  })
}

/** The number of the last address, where a text ends with at least two of them. */
function lastNumber(text: string): number | undefined {
  const end = text.trimEnd()
  const start = end.lastIndexOf('\n')
  const before = end.lastIndexOf('\n', start - 1)
  const last = reference.exec(end.slice(start + 1))?.[1]
  if (start === -1 || last === undefined || !reference.test(end.slice(before + 1, start))) return undefined
  return Number(last)
}
