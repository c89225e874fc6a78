import type { Properties } from 'hast'
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import { nameOf } from './names.js'
import {
  type ChildNode,
  HastComment,
  HastDoctype,
  HastElement,
  HastRoot,
  HastText,
  link,
  type ParentNode,
  parentOf,
} from './nodes.js'
import { addProperties, isFull } from './properties.js'

export type Nodes = TreeAdapterTypeMap<
  ParentNode | ChildNode,
  ParentNode,
  ChildNode,
  HastRoot,
  HastRoot,
  HastElement,
  HastComment,
  HastText,
  HastElement,
  HastDoctype
>

/** Lets parse5 build hast directly: the same tree as `rehype-parse` gives, without a second tree and without positions. */
export const hastAdapter: TreeAdapter<Nodes> = {
  createDocument: () => new HastRoot(),
  createDocumentFragment: () => new HastRoot(),
  createElement,
  createCommentNode: (data) => new HastComment(data),
  createTextNode: (value) => new HastText(value),

  appendChild,
  insertBefore,
  detachNode,
  insertText,
  insertTextBefore,
  adoptAttributes,
  setTemplateContent(template, content) {
    template.content = content
  },
  setDocumentType(document) {
    if (!document.children.some((child) => child.type === 'doctype')) appendChild(document, new HastDoctype())
  },
  setDocumentMode: (document, mode) => HastRoot.setMode(document, mode),

  getDocumentMode: (document) => HastRoot.modeOf(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  getFirstChild: (node) => childrenOf(node)[0] ?? null,
  getChildNodes: childrenOf,
  getParentNode: parentOf,
  getAttrList: HastElement.attributesOf,
  getTagName: HastElement.sourceTagName,
  getNamespaceURI: HastElement.namespaceOf,
  getTextNodeContent: (node) => node.value,
  getCommentNodeContent: (node) => node.value,
  getTemplateContent: (template) => template.content ?? new HastRoot(),
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',

  isTextNode: (node) => node.type === 'text',
  isCommentNode: (node) => node.type === 'comment',
  isDocumentTypeNode: (node) => node.type === 'doctype',
  isElementNode: (node) => node.type === 'element',

  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation() {},
}

function childrenOf(node: ParentNode): ChildNode[] {
  return node.children
}

function createElement(tagName: string, namespace: html.NS, attributes: Token.Attribute[]): HastElement {
  const space = namespace === html.NS.SVG ? 'svg' : 'html'
  const name = nameOf(tagName, space)
  const properties: Properties = {}
  if (name.selector !== undefined) Object.assign(properties, name.selector)
  if (attributes.length > 0) addProperties(properties, attributes, space)
  return new HastElement(name.tagName, properties, { tagName, namespace, attributes })
}

/** Only a second `<html>` or `<body>` tag does this: it adds the attributes that the first does not have. */
function adoptAttributes(element: HastElement, attributes: Token.Attribute[]): void {
  const own = HastElement.attributesOf(element)
  const first = own.length
  if (own === attributes || isFull(first)) return
  for (const attribute of attributes) if (!own.some(({ name }) => name === attribute.name)) own.push(attribute)
  addProperties(element.properties, own, 'html', first)
}

function appendChild(parent: ParentNode, node: ChildNode): void {
  childrenOf(parent).push(node)
  link(node, parent)
}

function insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
  const children = childrenOf(parent)
  children.splice(indexOf(children, reference), 0, node)
  link(node, parent)
}

function detachNode(node: ChildNode): void {
  const parent = parentOf(node)
  if (parent === null) return
  const children = childrenOf(parent)
  if (children[children.length - 1] === node) children.pop()
  else children.splice(children.indexOf(node), 1)
  link(node, null)
}

function insertText(parent: ParentNode, text: string): void {
  const children = childrenOf(parent)
  const last = children[children.length - 1]
  if (last?.type === 'text') last.value += text
  else appendChild(parent, new HastText(text))
}

function insertTextBefore(parent: ParentNode, text: string, reference: ChildNode): void {
  const children = childrenOf(parent)
  const at = indexOf(children, reference)
  const before = children[at - 1]
  if (before?.type === 'text') before.value += text
  else insertBefore(parent, new HastText(text), reference)
}

/** The parser mostly asks for the last child (text before a table), so that is looked at first. */
function indexOf(children: readonly ChildNode[], node: ChildNode): number {
  const last = children.length - 1
  return children[last] === node ? last : children.indexOf(node)
}
