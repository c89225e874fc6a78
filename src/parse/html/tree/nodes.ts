import type { Comment, Doctype, Element, Properties, Root, Text } from 'hast'
import type { html, Token } from 'parse5'

export type ParentNode = HastElement | HastRoot
export type ElementChild = HastElement | HastText | HastComment
export type ChildNode = ElementChild | HastDoctype

/**
 * What the parser must know of every node and hast has no field for: the node around it. It is private to the class, so
 * that a tree can be compared, copied and printed like any other hast tree.
 */
class Linked {
  #parent: ParentNode | null = null

  static parentOf(node: Linked): ParentNode | null {
    return node.#parent
  }

  static link(node: Linked, parent: ParentNode | null): void {
    node.#parent = parent
  }
}

export const { parentOf, link } = Linked

export class HastText extends Linked implements Text {
  readonly type = 'text'
  value: string
  declare position?: NonNullable<Text['position']>

  constructor(value: string) {
    super()
    this.value = value
  }
}

export class HastComment extends Linked implements Comment {
  readonly type = 'comment'
  value: string

  constructor(value: string) {
    super()
    this.value = value
  }
}

export class HastDoctype extends Linked implements Doctype {
  readonly type = 'doctype'
}

export class HastRoot extends Linked implements Root {
  readonly type = 'root'
  children: ChildNode[] = []
  readonly data = { quirksMode: false }
  #mode: html.DOCUMENT_MODE | undefined

  /** A fragment's document is an element, which has no mode. */
  static modeOf(document: ParentNode): html.DOCUMENT_MODE | undefined {
    return #mode in document ? document.#mode : undefined
  }

  static setMode(root: HastRoot, mode: html.DOCUMENT_MODE): void {
    root.#mode = mode
    root.data.quirksMode = mode !== 'no-quirks'
  }
}

/** What an element was in the source, which hast does not say in the same words. */
export interface Source {
  readonly tagName: string
  readonly namespace: html.NS
  readonly attributes: Token.Attribute[]
}

export class HastElement extends Linked implements Element {
  readonly type = 'element'
  tagName: string
  properties: Properties
  children: ElementChild[] = []
  declare content?: HastRoot
  readonly #tagName: string
  readonly #namespace: html.NS
  readonly #attributes: Token.Attribute[]

  constructor(tagName: string, properties: Properties, source: Source) {
    super()
    this.tagName = tagName
    this.properties = properties
    this.#tagName = source.tagName
    this.#namespace = source.namespace
    this.#attributes = source.attributes
  }

  static sourceTagName(element: HastElement): string {
    return element.#tagName
  }

  static namespaceOf(element: HastElement): html.NS {
    return element.#namespace
  }

  static attributesOf(element: HastElement): Token.Attribute[] {
    return element.#attributes
  }
}
