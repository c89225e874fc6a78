import type { ClassifyOptions } from '../classify/options.js'
import { addressIn } from '../classify/site/address-in.js'
import { findRules } from '../classify/site/find-rules.js'
import type { CleanOptions, Page, SourceRecord } from '../types.js'

/** What the classifiers are told of one page: the options of the run, and over them those of its site. */
export function classifyOptionsOf(page: Page, record: SourceRecord, options: CleanOptions): ClassifyOptions {
  const { focus, explain, comments, reviews, related, sites } = options
  const rules = Object.keys(sites).length === 0 ? undefined : findRules(sites, record.url ?? addressIn(page.tree))
  return {
    focus,
    explain,
    comments,
    reviews,
    related,
    ...rules,
    ...(record.url === undefined ? {} : { url: record.url }),
    ...(record.crawled === undefined ? {} : { crawled: record.crawled }),
  }
}
