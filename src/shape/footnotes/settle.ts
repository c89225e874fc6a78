import type { Element, ElementContent, Root } from 'hast'
import type { Anchor } from '../anchors.js'
import { createElement } from '../host.js'

/** A marker in the kept tree, and the id of the note it stands for. */
export interface Marker {
  readonly node: Element
  readonly id: string
  readonly text: string
  /** Printed raised: then it is written next to the word, whatever space is there. */
  readonly raised: boolean
}

interface Settling {
  readonly root: Root
  readonly parents: ReadonlyMap<ElementContent, Element | Root>
  readonly notes: Map<string, Note>
  readonly labels: Set<string>
}

interface Note {
  readonly label: string
  readonly children: ElementContent[]
}

/** A note longer than this, in blocks, is a part of the page that a number leads to. */
const mostBlocks = 12

/**
 * Makes footnotes of markers whose notes are kept: each note is taken from where it stood to a section at the end. Where
 * there is no note the marker is the text that it was.
 */
export function settleFootnotes(root: Root, markers: readonly Marker[], anchors: ReadonlyMap<string, Anchor>): void {
  if (markers.length === 0) return
  const settling: Settling = { root, parents: parentsIn(root), notes: new Map(), labels: new Set() }
  for (const marker of markers) {
    const anchor = anchors.get(marker.id)
    const note =
      settling.notes.get(marker.id) ?? (anchor === undefined ? undefined : takeNote(settling, marker, anchor))
    if (note === undefined) unmark(marker, settling.parents)
    else setMarker(marker, note, settling.parents)
  }
  if (settling.notes.size > 0) root.children.push(toSection([...settling.notes.values()]))
}

function setMarker({ node, raised }: Marker, { label }: Note, parents: Settling['parents']): void {
  const siblings = parents.get(node)?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  if (raised && before?.type === 'text') before.value = before.value.trimEnd()
  node.properties.dataFootnoteRef = label
  const href = `#fn-${label}`
  node.children = [createElement('a', { href }, [{ type: 'text', value: label }])]
}

/** A marker without a note is raised text, as it was. */
function unmark({ node, text }: Marker, parents: Settling['parents']): void {
  node.children = [{ type: 'text', value: text }]
  if (node.tagName === 'sup' || !parents.has(node)) return
  node.tagName = 'sup'
}

function takeNote(settling: Settling, marker: Marker, anchor: Anchor): Note | undefined {
  const unit = unitOf(anchor, settling.parents)
  if (unit === undefined || holds(unit, marker.node, settling.parents)) return undefined
  const { node, rest } = unit
  const children =
    node.tagName === 'p' ? [node] : node.tagName === 'dt' ? rest.flatMap((part) => part.children) : node.children
  if (children.length === 0 || children.length > mostBlocks) return undefined
  const plain = marker.text.replace(/[[\]()]/g, '').trim()
  stripLabel(children, plain)
  for (const part of [node, ...rest]) remove(part, settling)
  const note = { label: labelOf(plain, marker.id, settling.labels), children }
  settling.labels.add(note.label.toLowerCase())
  settling.notes.set(marker.id, note)
  return note
}

interface Unit {
  readonly node: Element
  /** The definitions that belong to a term. */
  readonly rest: readonly Element[]
}

/** What holds a note: a list item, a paragraph, or a term with its definition. */
function unitOf({ line, item }: Anchor, parents: Settling['parents']): Unit | undefined {
  if (item !== undefined && parents.has(item)) return { node: item, rest: [] }
  const parent = parents.get(line)
  if (parent === undefined) return undefined
  if (line.tagName === 'p') return { node: line, rest: [] }
  if (line.tagName !== 'dt') return undefined
  const rest: Element[] = []
  for (const node of parent.children.slice(parent.children.indexOf(line) + 1)) {
    if (node.type !== 'element' || node.tagName !== 'dd') break
    rest.push(node)
  }
  return rest.length === 0 ? undefined : { node: line, rest }
}

function holds({ node }: Unit, inner: Element, parents: Settling['parents']): boolean {
  let at: Element | Root | undefined = inner
  while (at !== undefined && at !== node) at = at.type === 'root' ? undefined : parents.get(at)
  return at === node
}

function parentsIn(root: Root): Map<ElementContent, Element | Root> {
  const parents = new Map<ElementContent, Element | Root>()
  const todo: (Element | Root)[] = [root]
  for (let parent = todo.pop(); parent !== undefined; parent = todo.pop()) {
    for (const child of parent.children) {
      if (child.type !== 'element' && child.type !== 'text') continue
      parents.set(child, parent)
      if (child.type === 'element') todo.push(child)
    }
  }
  return parents
}

/** Takes the marker that a note begins with, a caret or an arrow from its text. */
function stripLabel(children: readonly ElementContent[], label: string): void {
  const first = firstText(children)
  if (first === undefined) return
  const { value } = first
  const lead = /^\s*[[(]?([\p{L}\p{N}*†‡§]{1,4})[\])]?[.:)]?\s+|^\s*[\^↑]\s*/u.exec(value)
  const isLabel = lead !== null && (lead[1] === undefined || lead[1] === label)
  if (isLabel) first.value = value.slice(lead[0].length)
  else if (value.trim().replace(/[[\]().:]/g, '') === label) first.value = ''
}

function firstText(children: readonly ElementContent[]): { value: string } | undefined {
  for (let node = children[0]; node !== undefined; node = node.children[0]) {
    if (node.type === 'text') return node
    if (node.type !== 'element') return undefined
  }
  return undefined
}

/** Takes an element out, with the elements around it that hold nothing else, and the heading that led to them. */
function remove(node: Element, { parents }: Settling): void {
  let gone: Element = node
  for (let parent = parents.get(gone); parent !== undefined; parent = parents.get(gone)) {
    const at = parent.children.indexOf(gone)
    if (at !== -1) parent.children.splice(at, 1)
    if (parent.children.length > 0 || parent.type === 'root') {
      const next = parent.children[at]
      if (next?.type === 'element' && next.tagName === 'hr') parent.children.splice(at, 1)
      dropHeading(parent, at - 1)
      return
    }
    gone = parent
  }
}

/** A heading (“References”) with nothing left below it. */
function dropHeading({ children }: Element | Root, at: number): void {
  const heading = children[at]
  const next = children[at + 1]
  if (heading?.type !== 'element' || !isHeading(heading)) return
  const isOpen = next === undefined || (next.type === 'element' && isHeading(next) && next.tagName <= heading.tagName)
  if (isOpen) children.splice(at, 1)
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

/** The marker as printed where it can be a label and no other note has it, else the id. */
function labelOf(text: string, id: string, taken: ReadonlySet<string>): string {
  const own = /^[\w-]+$/.test(text) ? text : id.replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '')
  const label = taken.has(own.toLowerCase()) || own === '' ? `${own}-${id.replace(/[^\w-]+/g, '-')}` : own
  return taken.has(label.toLowerCase()) ? `${label}-${taken.size}` : label
}

function toSection(notes: readonly Note[]): Element {
  const items = notes.map(({ label, children }) => createElement('li', { id: `fn-${label}` }, children))
  return createElement('section', { className: ['footnotes'], dataFootnotes: true }, [createElement('ol', {}, items)])
}
