import type { Element, Root } from 'hast'
import { createElement, type Host, hostKind } from './host.js'

type HostStart = Pick<Host, 'kind' | 'tagName' | 'properties' | 'node' | 'nesting'> & { readonly loose?: boolean }

export function openHost({ kind, tagName, properties, node, nesting, loose = false }: HostStart): Host {
  return {
    kind,
    tagName,
    properties,
    node,
    nesting,
    loose,
    looseList: undefined,
    rule: false,
    cells: [],
    checked: undefined,
  }
}

export const isHeadingName = (tagName: string): boolean => tagName.length === 2 && tagName >= 'h1' && tagName <= 'h6'

export const isImageFile = (href: unknown): boolean =>
  typeof href === 'string' && /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i.test(href)

/** Appends to a host, with the rule that is due before it. Under a heading it is there for its looks. */
export function appendChild(host: Host, parent: Element | Root, child: Element): void {
  const last = parent.children.at(-1)
  const isUnderHeading = last?.type === 'element' && isHeadingName(last.tagName)
  if (host.rule && last !== undefined && !isUnderHeading) parent.children.push(createElement('hr'))
  host.rule = false
  parent.children.push(child)
}

/** What a line is where it is no paragraph of the caller's choice. */
const lineNames: Readonly<Record<number, string>> = {
  [hostKind.item]: 'p',
  [hostKind.list]: 'li',
  [hostKind.table]: 'td',
  [hostKind.row]: 'td',
}

/** Opens a paragraph, or what stands for one in a list or table that has text outside of its items. */
export function appendLine(host: Host, parent: Element | Root, tagName: string): Element {
  const line = createElement(lineNames[host.kind] ?? tagName)
  appendChild(host, parent, host.kind === hostKind.table ? createElement('tr', {}, [line]) : line)
  return line
}
