import type { Nodes } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultTreeAdapter, html, parseFragment, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { FrontParser } from '../../../src/parse/html/tokenizer/front-parser.js'
import { hastAdapter } from '../../../src/parse/html/tree/adapter.js'
import { buildTree } from '../../../src/parse/html/tree/build.js'

const rehype = unified().use(rehypeParse).freeze()

/** The tree of a document as `rehype-parse` gives it. */
export const rehypeTree = (source: string): Nodes => rehype.parse(source)

/** The tree of a document as we parse it, without and with the lines of its texts. */
export const ourTree = (source: string): Nodes => buildTree(source).tree
export const ourTreeWithLines = (source: string): Nodes => buildTree(source, { positions: 'lines' }).tree

/** The tree of a fragment as `rehype-parse` would give it, had it an option for the element around. */
export function rehypeFragment(source: string, context: string): Nodes {
  const options = { scriptingEnabled: false, treeAdapter: defaultTreeAdapter }
  return fromParse5(parseFragment(contextElement(context, defaultTreeAdapter), source, options))
}

/** The tree of a fragment as our parser gives it. */
export function ourFragment(source: string, context: string): Nodes {
  const options = { scriptingEnabled: false, treeAdapter: hastAdapter }
  const parser = FrontParser.getFragmentParser(contextElement(context, hastAdapter), options)
  parser.tokenizer.write(source, true)
  return parser.getFragment()
}

function contextElement<T extends TreeAdapterTypeMap>(context: string, adapter: TreeAdapter<T>): T['element'] {
  const [space, name] = context.includes(' ') ? context.split(' ') : ['html', context]
  const namespace = space === 'svg' ? html.NS.SVG : space === 'math' ? html.NS.MATHML : html.NS.HTML
  return adapter.createElement(name ?? '', namespace, [])
}
