import type { Element, ElementContent, Root } from 'hast'
import { Level, type Node } from './level.js'
import { isPlaceholder } from './placeholder.js'
import { readMoves } from './read-moves.js'

/**
 * Puts what React streamed where its scripts would put it: the children of `<div hidden id="S:0">` take the place of
 * `<template id="B:0">` and of the fallback after it, and the fallback takes theirs, so that nothing is lost. The tree that comes in is
 * not changed; it is returned as it is where nothing is to be moved.
 */
export function placeStreamed(tree: Root): Root {
  const parts = readMoves(tree)
  if (parts.size === 0) return tree
  const children: Root['children'] = []
  const copy = new Copy(parts)
  copy.add(tree.children, children)
  // Parts whose place is inside themselves, or inside each other, have not been met.
  for (const part of parts.values()) if (copy.isLeft(part)) copy.add(copy.take(part, []), children)
  return { ...tree, children }
}

/** A copy of a tree in the making. */
class Copy {
  private readonly parts: ReadonlyMap<string, Element>
  /** What stands in a part once its own children are in their place. */
  private readonly rests: ReadonlyMap<Element, ElementContent[]>
  private readonly placed = new Set<Element>()

  /** @param parts by the id of the placeholder whose place they take. */
  constructor(parts: ReadonlyMap<string, Element>) {
    this.parts = parts
    this.rests = new Map(Array.from(parts.values(), (part) => [part, []]))
  }

  isLeft(part: Element): boolean {
    return !this.placed.has(part)
  }

  /** Adds the copies of some nodes to a list. */
  add(nodes: readonly Node[], to: Node[]): void {
    const tasks = [{ nodes, to }]
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      for (const node of this.asShown(task.nodes)) {
        if (node.type !== 'element' || node.children.length === 0) {
          task.to.push(node)
          continue
        }
        const element: Element = { ...node, children: [] }
        tasks.push({ nodes: node.children, to: element.children })
        task.to.push(element)
      }
    }
  }

  /** The children of a part, which are in their place from now on. */
  take(part: Element, fallback: readonly Node[]): readonly Node[] {
    this.placed.add(part)
    const rest = this.rests.get(part)
    for (const node of fallback) if (node.type !== 'doctype') rest?.push(node)
    return part.children
  }

  /** The nodes as a reader of the page has them: placeholders replaced, also those that stand first in what replaces them. */
  private asShown(nodes: readonly Node[]): Node[] {
    const shown: Node[] = []
    const open = [new Level(nodes)]
    for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
      const node = level.next()
      if (node === undefined) {
        open.pop()
        continue
      }
      const part = this.partFor(node)
      if (part !== undefined) open.push(new Level(this.take(part, level.skipFallback())))
      else shown.push(this.emptied(node))
    }
    return shown
  }

  /** The part that belongs where a node stands, and is not there yet. */
  private partFor(node: Node): Element | undefined {
    if (node.type !== 'element' || !isPlaceholder(node)) return undefined
    const part = this.parts.get(String(node.properties.id))
    return part !== undefined && this.isLeft(part) ? part : undefined
  }

  private emptied(node: Node): Node {
    const rest = node.type === 'element' ? this.rests.get(node) : undefined
    return rest === undefined || node.type !== 'element' ? node : { ...node, children: rest }
  }
}
