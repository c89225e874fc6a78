import type { Page, PageType, Verdict } from '../../types.js'

/** Schema.org types, as microdata on the element that holds the main content, that say what a page is. */
const schemaTypes: Readonly<Record<string, PageType>> = {
  Article: 'article',
  NewsArticle: 'article',
  BlogPosting: 'article',
  ReportageNewsArticle: 'article',
  TechArticle: 'documentation',
  APIReference: 'documentation',
  Product: 'product',
  DiscussionForumPosting: 'forum',
  QAPage: 'forum',
}

/** Share of the body's words that the typed element must hold, to be the page's own subject. */
const MAIN_SHARE = 0.8

/** The kind of page, when an element that holds the main content says it in microdata; undefined when none does. */
export function pageTypeOf(page: Page, verdicts: readonly Verdict[]): PageType | undefined {
  const kept = new Float64Array(page.blocks.length + 1)
  for (const { index, words } of page.blocks) {
    kept[index + 1] = (kept[index] ?? 0) + (verdicts[index]?.fate === 'body' ? words : 0)
  }
  const wanted = (kept[page.blocks.length] ?? 0) * MAIN_SHARE
  let type: PageType | undefined
  for (const { node, first, end } of page.containers) {
    if (node.type !== 'element') continue
    const named = schemaTypes[schemaName(node.properties.itemType)]
    if (named !== undefined && wanted > 0 && (kept[end] ?? 0) - (kept[first] ?? 0) >= wanted) type = named
  }
  return type
}

/** `http://schema.org/Product` gives `Product`. */
function schemaName(itemType: unknown): string {
  const first = Array.isArray(itemType) ? itemType[0] : itemType
  return typeof first === 'string' ? first.slice(first.lastIndexOf('/') + 1) : ''
}
