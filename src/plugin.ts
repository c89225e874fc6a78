import type { Root } from 'hast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { judgeByModel } from './classify/model/index.js'
import { prepareRules } from './classify/site/apply-rules.js'
import { countBlocks } from './flow/count-blocks.js'
import { explainBlocks } from './flow/explain-blocks.js'
import { toRecord } from './flow/to-record.js'
import { withJudgement } from './flow/with-judgement.js'
import { gatherMatter, prepareMatter } from './matter/index.js'
import { pageFromTree } from './parse/index.js'
import { prune } from './shape/prune.js'
import type { BlockCounts, Explanation, Focus, Matter, Scope } from './types.js'

/** Options of `rehypeUnscrape`. */
export interface RehypeUnscrapeOptions {
  /** Address of the page; makes its links absolute. Default: `file.data.url` is not looked at, links stay as they are. */
  readonly url?: string
  /** When the page was fetched (ISO 8601); no date after it is believed. */
  readonly crawled?: string
  /** Default: `balanced`. */
  readonly focus?: Focus
  /** `blocks` leaves an account of every block in `file.data.unscrape.explanation`. Default: `none`. */
  readonly explain?: 'none' | 'blocks'
  /** What is done with comments, reviews and links to related pages. Default: `auto`. */
  readonly comments?: Scope
  readonly reviews?: Scope
  readonly related?: Scope
  /** CSS selectors of what is kept and dropped. */
  readonly keep?: readonly string[]
  readonly drop?: readonly string[]
}

/** What `rehypeUnscrape` leaves in `file.data.unscrape`. */
export interface UnscrapeData {
  readonly counts: BlockCounts
  readonly explanation?: readonly Explanation[]
}

declare module 'vfile' {
  interface DataMap {
    matter: Matter
    unscrape: UnscrapeData
  }
}

/**
 * Plugin for unified: leaves the main content of the page in the tree, its front matter in `file.data.matter`, and the
 * count of kept and dropped blocks in `file.data.unscrape`. The tree that comes in is not changed.
 */
export const rehypeUnscrape: Plugin<[RehypeUnscrapeOptions?], Root> = (options = {}) => {
  const { url, crawled, focus = 'balanced', explain = 'none', ...wanted } = options
  const known = { ...(url === undefined ? {} : { url }), ...(crawled === undefined ? {} : { crawled }) }
  return async (tree: Root, file: VFile): Promise<Root> => {
    await Promise.all([prepareMatter(), prepareRules(wanted)])
    const page = pageFromTree(tree)
    const { verdicts: judged, ...judgement } = judgeByModel(page, { ...wanted, focus, explain, ...known })
    const { matter, verdicts } = gatherMatter({ page, verdicts: judged, record: toRecord({ html: '', ...known }) })
    file.data.matter = withJudgement(matter, judgement)
    const counts = countBlocks(verdicts)
    file.data.unscrape = explain === 'none' ? { counts } : { counts, explanation: explainBlocks(page, verdicts) }
    const { title } = matter
    return prune(page, verdicts, { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) })
  }
}
