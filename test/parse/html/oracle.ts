import type { Nodes } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { defaultTreeAdapter, html, type ParserOptions, parse, parseFragment, type TreeAdapterTypeMap } from 'parse5'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { hastAdapter } from '../../../src/parse/html/tree/adapter.js'

const rehype = unified().use(rehypeParse).freeze()

/** The tree of a document as `rehype-parse` gives it. */
export const rehypeTree = (source: string): Nodes => rehype.parse(source)

/** The tree of a document as our adapter gives it. */
export const ourTree = (source: string): Nodes => parse(source, { treeAdapter: hastAdapter, scriptingEnabled: false })

/** The tree of a fragment as `rehype-parse` would give it, had it an option for the element around. */
export function rehypeFragment(source: string, context: string): Nodes {
  const options = { scriptingEnabled: false, treeAdapter: defaultTreeAdapter }
  return fromParse5(parseInside(source, context, options))
}

/** The tree of a fragment as our adapter gives it. */
export const ourFragment = (source: string, context: string): Nodes =>
  parseInside(source, context, { scriptingEnabled: false, treeAdapter: hastAdapter })

function parseInside<T extends TreeAdapterTypeMap>(
  source: string,
  context: string,
  options: ParserOptions<T> & Required<Pick<ParserOptions<T>, 'treeAdapter'>>,
): T['documentFragment'] {
  const [space, name] = context.includes(' ') ? context.split(' ') : ['html', context]
  const namespace = space === 'svg' ? html.NS.SVG : space === 'math' ? html.NS.MATHML : html.NS.HTML
  return parseFragment(options.treeAdapter.createElement(name ?? '', namespace, []), source, options)
}
