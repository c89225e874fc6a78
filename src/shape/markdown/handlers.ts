import type {
  Break,
  Delete,
  Emphasis,
  Image,
  InlineCode,
  Link,
  ListItem,
  Nodes,
  Parents,
  Root,
  Strong,
  Text,
} from 'mdast'
import type { Handle, Info, State } from 'mdast-util-to-markdown'
import { emphasisMarker } from '../flanking.js'
import type { DisplayMath, InlineMath } from '../mdast/math.js'
import { isBare } from './autolink.js'
import { fenceCode } from './code-span.js'
import { findDollars } from './dollars.js'
import { escapeText } from './escape.js'
import { fenceMath, writeMath } from './math.js'
import { oneLine, writeLone } from './plain.js'

/** Nobody asks where in the output a node ends up. */
const idleTracker = {
  current: () => ({ now: { line: 1, column: 1 }, lineShift: 0 }),
  move: (value: string | null | undefined) => value ?? '',
  shift: () => undefined,
}

/**
 * At the top a blank line stands between any two blocks, and most of them are one run of text: both need no asking
 * around. Writes the same as the library's `containerFlow`.
 */
function root(node: Root, _: Parents | undefined, state: State): string {
  state.createTracker = () => idleTracker
  const written: string[] = []
  const place = { ...idleTracker.current(), before: '\n', after: '\n' }
  for (const [at, child] of node.children.entries()) {
    state.indexStack = [at]
    written.push(writeLone(child) ?? state.handle(child, node, state, place))
    if (child.type !== 'list') state.bulletLastUsed = undefined
  }
  return written.join('\n\n')
}

/** The first line of a callout, which is no text to escape. */
const alert = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:\n|$)/

/** @param dollars the texts whose dollars are escaped. */
const textWith =
  (dollars: ReadonlySet<Text>): Handle =>
  (node: Text, parent: Parents | undefined, state: State, info: Info) =>
    writeText(node, parent, state, { ...info, dollars: dollars.has(node) })

interface TextInfo extends Info {
  readonly dollars: boolean
}

function writeText(node: Text, parent: Parents | undefined, state: State, info: TextInfo): string {
  const marker = state.stack.includes('blockquote') && info.before === '\n' ? alert.exec(node.value)?.[0] : undefined
  if (marker === undefined) return escapeAt(node.value, parent, state, info)
  return marker + escapeAt(node.value.slice(marker.length), parent, state, { ...info, before: '\n' })
}

function escapeAt(
  value: string,
  parent: Parents | undefined,
  state: State,
  { before, after, dollars }: TextInfo,
): string {
  return escapeText(oneLine(value), {
    before,
    after,
    inLabel: state.stack.includes('label'),
    inCell: state.stack.includes('tableCell'),
    inHeading: state.stack.includes('headingAtx'),
    alone: parent?.type === 'paragraph' && parent.children.length === 1,
    dollars,
  })
}

const ownText = (node: Nodes): string => (node.type === 'text' ? node.value : '')

function writeMarked(marker: string, node: Emphasis | Strong | Delete, state: State): string {
  const before = marker.charAt(0)
  return marker + state.containerPhrasing(node, { ...idleTracker.current(), before, after: before }) + marker
}

function emphasis(node: Emphasis, _: Parents | undefined, state: State, { before, after }: Info): string {
  return writeMarked(emphasisMarker(before.slice(-1), after.charAt(0)), node, state)
}

const strong = (node: Strong, _: Parents | undefined, state: State): string => writeMarked('**', node, state)

const strike = (node: Delete, _: Parents | undefined, state: State): string => writeMarked('~~', node, state)

function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  if (isBare(node, parent, state.indexStack.at(-1) ?? 0, info)) return node.children.map(ownText).join('')
  const exit = state.enter('label')
  const label = state.containerPhrasing(node, { ...idleTracker.current(), before: '[', after: ']' })
  exit()
  return `[${label}](${writeAddress(node.url)})`
}

function image({ alt, url }: Image, _: Parents | undefined, state: State): string {
  const inCell = state.stack.includes('tableCell')
  const around = { before: '[', after: ']', inLabel: true, inCell, inHeading: false, alone: false, dollars: true }
  return `![${escapeText(oneLine(alt ?? ''), around)}](${writeAddress(url)})`
}

/** What would end an address, or be read as a character reference in it, is encoded. */
function writeAddress(url: string): string {
  const safe = /[\s()<>\\|`]/.test(url) ? url.replace(/[\s()<>\\|`]/g, percentEncode) : url
  return safe.includes(';') ? safe.replace(/&(?=#|[A-Za-z][A-Za-z0-9]{0,31};)/g, '&amp;') : safe
}

const percentEncode = (char: string): string =>
  char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char.toWellFormed())

const inlineCode = (node: InlineCode, _: Parents | undefined, state: State): string =>
  fenceCode(oneLine(node.value), state.stack.includes('tableCell') ? 'in-cell' : 'in-line')

/** A backslash, but two spaces after a bare address: a backslash would become part of it. */
function lineBreak(_: Break, parent: Parents | undefined, state: State): string {
  if (state.stack.includes('tableCell') || state.stack.includes('headingAtx')) return ' '
  const before = parent?.children[(state.indexStack.at(-1) ?? 0) - 1]
  const inner = before?.type === 'link' ? before.children.at(-1) : before
  return inner?.type === 'text' && endsInAddress(inner.value) ? '  \n' : '\\\n'
}

const endsInAddress = (text: string): boolean => /:\/\/|www\.|@/i.test(text.slice(text.lastIndexOf(' ') + 1))

/** As the library's, which looks up the place of each item in a numbered list by searching for it. */
function listItem(node: ListItem, parent: Parents | undefined, state: State): string {
  const bullet = state.bulletCurrent ?? '-'
  const number =
    parent?.type === 'list' && parent.ordered === true ? (parent.start ?? 1) + (state.indexStack.at(-1) ?? 0) : ''
  const marker = `${number}${bullet} `
  const indent = ' '.repeat(marker.length)
  const value = writeLoneItem(node, state) ?? writeItem(node, state)
  return marker + (value.includes('\n') ? value.replace(/\n(?=[^\n])/g, `\n${indent}`) : value)
}

/** An item that is one run of text, as nearly all are; tasks and quotations aside. */
function writeLoneItem({ children, checked }: ListItem, state: State): string | undefined {
  const [only] = children
  if (only?.type !== 'paragraph' || children.length > 1 || typeof checked === 'boolean') return undefined
  if (state.stack.includes('blockquote')) return undefined
  const value = writeLone(only)
  if (value !== undefined) state.bulletLastUsed = undefined
  return value
}

function writeItem(node: ListItem, state: State): string {
  const exit = state.enter('listItem')
  const value = state.containerFlow(node, { ...idleTracker.current() })
  exit()
  return value
}

const inlineMath = (node: InlineMath): string => fenceMath(oneLine(node.value))

const math = ({ value }: DisplayMath): string => writeMath(value)

/** The library asks for the first character of the next node; without `peek` it would write that node twice. */
function withPeek(handle: Handle, peek: (node: never) => string): Handle {
  return Object.assign(handle, { peek })
}

/**
 * Handlers of our own for what the library does at a cost (it runs some sixty patterns over each text, and splits each
 * piece of output to track its place), or with more escapes than are needed.
 */
const handlers: Record<string, Handle> = {
  root,
  emphasis: withPeek(emphasis, () => '_'),
  strong: withPeek(strong, () => '*'),
  delete: withPeek(strike, () => '~'),
  link: withPeek(link, () => '['),
  image: withPeek(image, () => '!'),
  inlineCode: withPeek(inlineCode, () => '`'),
  break: withPeek(lineBreak, () => '\n'),
  inlineMath: withPeek(inlineMath, () => '$'),
  math,
  listItem,
}

/** The handlers for one tree. */
export const handlersFor = (root: Root): Record<string, Handle> => ({
  ...handlers,
  text: withPeek(textWith(findDollars(root)), (node: Text) => node.value.charAt(0)),
})
