import type { Element } from 'hast'
import { BEHAVIOUR } from '../../../html/behaviour.js'
import { hiddenByAttribute } from '../../../html/hides.js'
import type { HiddenBy } from '../../../types.js'
import type { Mode } from './draft.js'
import type { Node } from './stack.js'

/** A part of the page that is read apart from the line of text it stands in: see `Drafts`. */
export interface Region {
  readonly mode: Mode
  readonly hidden?: HiddenBy
}

const regions = new Map<number, Region>([
  [BEHAVIOUR.preformatted, { mode: 'pre' }],
  [BEHAVIOUR.aside, { mode: 'flow' }],
  [BEHAVIOUR.control, { mode: 'line', hidden: 'form-control' }],
  [BEHAVIOUR.noscript, { mode: 'flow', hidden: 'noscript' }],
  [BEHAVIOUR.template, { mode: 'flow', hidden: 'template' }],
  [BEHAVIOUR.fallback, { mode: 'flow', hidden: 'fallback' }],
  [BEHAVIOUR.graphic, { mode: 'flow', hidden: 'graphic' }],
])

/** The region that an element makes, by what it is or by what its attributes say. */
export function regionOf(node: Element, behaviour: number): Region | undefined {
  const own = behaviour <= BEHAVIOUR.page ? undefined : isShadow(node) ? undefined : regions.get(behaviour)
  const hidden = behaviour === BEHAVIOUR.page ? undefined : hiddenBy(node, behaviour)
  return hidden === undefined ? own : { mode: own?.mode ?? 'flow', hidden }
}

/** A template that the browser makes the visible inside of the element around it. */
const isShadow = (node: Element): boolean => node.tagName === 'template' && node.properties.shadowRootMode !== undefined

const hiddenBy = (node: Element, behaviour: number): HiddenBy | undefined =>
  behaviour === BEHAVIOUR.dialog && node.properties.open === undefined ? 'hidden-attribute' : hiddenByAttribute(node)

/** Whether a line of text ends where an element of this behaviour begins and ends. */
export const isBounding = (behaviour: number): boolean =>
  behaviour === BEHAVIOUR.block ||
  behaviour === BEHAVIOUR.page ||
  behaviour === BEHAVIOUR.preformatted ||
  behaviour === BEHAVIOUR.dialog

/** Whether the text inside is no text of the page. */
export const isMute = (behaviour: number, hidden: HiddenBy | undefined): boolean =>
  behaviour === BEHAVIOUR.skip || (behaviour === BEHAVIOUR.graphicNote && hidden === 'graphic')

/** The children of an element; the content of a `<template>` counts as the template's own. */
export const childrenOf = ({ content, children }: Element): readonly Node[] =>
  content !== undefined && content.children.length > 0 ? content.children : children
