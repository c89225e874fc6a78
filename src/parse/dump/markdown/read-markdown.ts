import { countWords } from '../../../text/count-words.js'
import { numberOf } from '../bullets.js'
import type { Draft, DraftKind } from '../draft.js'
import type { Line } from '../line.js'
import { cellsOf, fenceOf, headingLevel, isBullet, isQuote, isTableRow, isTableRule, withoutEscapes } from './marks.js'

/** Blocks of a text that is Markdown: each is what its marks say, and nothing is guessed. Lines of one paragraph are joined. */
export function readMarkdown(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const fence = fenceOf(line.text)
    if (fence !== '') at = readListing(drafts, lines, at, fence)
    else if (isTableRow(line.text)) at = readRow(drafts, lines, at)
    else at = readText(drafts, lines, at)
  }
  return drafts
}

function readListing(drafts: Draft[], lines: readonly Line[], start: number, fence: string): number {
  let end = start + 1
  let text = ''
  for (; end < lines.length && lines[end]?.text !== fence; end++) {
    const line = lines[end]
    if (line !== undefined) text += `${'\n'.repeat(end === start + 1 ? 0 : line.gap + 1)}${line.raw}`
  }
  if (text !== '') drafts.push(draftOf('code', [text], lines, start, Math.min(end, lines.length - 1)))
  return end + 1
}

/** A row of a table; the rule below the head is none, and a head without words is none. */
function readRow(drafts: Draft[], lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? ''
  if (isTableRule(text)) return at + 1
  const cells = cellsOf(text).map(withoutEscapes)
  const head = isTableRule(lines[at + 1]?.text ?? '') ? { head: true } : {}
  if (cells.some((cell) => cell !== '')) drafts.push({ ...draftOf('row', cells, lines, at, at), ...head })
  return at + 1
}

function readText(drafts: Draft[], lines: readonly Line[], start: number): number {
  const first = lines[start]?.text ?? ''
  const level = headingLevel(first)
  if (level > 0) {
    drafts.push({ ...draftOf('heading', [withoutEscapes(first.slice(level + 1))], lines, start, start), level })
    return start + 1
  }
  if (first === '>') return start + 1
  let end = start + 1
  while (lines[end]?.gap === 0 && !beginsBlock(lines[end]?.text ?? '')) end++
  const kind = kindOf(first)
  if (kind === 'paragraph' && isBroken(lines, start, end)) {
    const texts = lines
      .slice(start, end)
      .map(({ text }, at) => withoutEscapes(at === end - start - 1 ? text : text.slice(0, -1)))
    drafts.push(draftOf('verse', texts, lines, start, end - 1))
    return end
  }
  const text = lines
    .slice(start, end)
    .map((line, at) =>
      line.text.slice(at === 0 || (kind === 'quote' && isQuote(line.text)) ? markLength(line.text) : 0),
    )
    .join(' ')
  if (kind === 'paragraph' && isCaption(text)) {
    drafts.push(draftOf('caption', [withoutEscapes(text.slice(1, -1))], lines, start, end - 1))
    return end
  }
  const byline = kind === 'paragraph' ? readByline(text) : undefined
  if (byline !== undefined) {
    drafts.push({ ...draftOf('byline', byline.texts, lines, start, end - 1), ...byline })
    return end
  }
  const number = kind === 'item' ? numberOf(first)?.number : undefined
  const draft = {
    ...draftOf(kind, [withoutEscapes(text)], lines, start, end - 1),
    ...(kind === 'item' ? { list: first.charAt(0) } : {}),
    ...(kind === 'quote' ? { list: goesOn(lines, start) ? (drafts.at(-1)?.list ?? '') : `${start}` } : {}),
  }
  drafts.push(
    number === undefined
      ? draft
      : { ...draft, number, printed: withoutEscapes(`${first.slice(0, markLength(first))}${text}`) },
  )
  return end
}

/** Does every line of a paragraph but the last end with a line break? */
const isBroken = (lines: readonly Line[], start: number, end: number): boolean =>
  end > start + 1 && lines.slice(start, end - 1).every(({ text }) => /(?:^|[^\\])(?:\\\\)*\\$/.test(text))

/** Is a paragraph of a quotation not its first? The line above has its mark and nothing else. */
const goesOn = (lines: readonly Line[], at: number): boolean => lines[at]?.gap === 0 && lines[at - 1]?.text === '>'

const kindOf = (text: string): DraftKind =>
  isBullet(text) || numberOf(text) !== undefined ? 'item' : isQuote(text) ? 'quote' : 'paragraph'

/** What stands in italics from end to end is a caption: so this program writes them. */
const isCaption = (text: string): boolean =>
  text.length > 2 &&
  text.startsWith('_') &&
  text.endsWith('_') &&
  !text.endsWith('\\_') &&
  text.indexOf('_', 1) === text.length - 1

/** Who wrote a post, in bold, and when, as this program writes it above each. */
const bylineOfPost = /^([^*]+ · )?\*\*([^*]+)\*\*( · [^*]+)?$/

function readByline(text: string): Required<Pick<Draft, 'texts' | 'name' | 'printed'>> | undefined {
  const [, before = '', name = '', after = ''] = bylineOfPost.exec(text) ?? []
  if (name === '') return undefined
  const texts = [before, name, after].filter((part) => part !== '').map(withoutEscapes)
  return { texts, name: before === '' ? 0 : 1, printed: texts.join('') }
}

const markLength = (text: string): number => (isBullet(text) || isQuote(text) ? 2 : (numberOf(text)?.length ?? 0))

const beginsBlock = (text: string): boolean =>
  isBullet(text) ||
  numberOf(text) !== undefined ||
  headingLevel(text) > 0 ||
  isTableRow(text) ||
  fenceOf(text) !== '' ||
  text === '>'

function draftOf(kind: DraftKind, texts: readonly string[], lines: readonly Line[], start: number, end: number): Draft {
  const first = lines[start]
  return {
    kind,
    texts,
    words: countWords(texts.join(' ')),
    first: first?.number ?? 0,
    last: lines[end]?.number ?? 0,
    gap: first?.gap ?? 0,
  }
}
