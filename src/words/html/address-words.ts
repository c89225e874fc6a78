/**
 * Words that addresses of pages have in their path or in the name of their host, by what they say of the page. Any may mislead: a trained model
 * weighs them.
 */
export const addressWords = {
  article: 'article articles blog blogs news newsroom post posts press stories story magazine opinion',
  forum:
    'board boards comments community discuss discussion discussions forum forums question questions showthread thread threads topic viewtopic',
  product: 'dp item items itm p pd pdp prod product products shop sku',
  collection: 'c cat catalog categories category collection collections department sale store',
  listing:
    'archive archives browse directory events jobs list lists listing rankings schedule search standings tag tags topics top',
  documentation:
    'api doc docs documentation guide guides handbook help latest learn manual reference stable tutorial tutorials wiki',
  service: 'about business contact enterprise features industries platform pricing service services solutions',
} as const
