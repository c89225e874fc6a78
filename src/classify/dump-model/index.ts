import type { Page, Verdict } from '../../types.js'
import { look } from '../dump/view/look.js'
import type { ClassifyOptions } from '../options.js'
import { judgeDump } from './judge-dump.js'
import { voteOnDump } from './score.js'

/** Tells main content from boilerplate by the trained model; the rules name what goes, and the roles. */
export function classifyDumpByModel(page: Page, options: ClassifyOptions): Verdict[] {
  const view = look(page)
  return judgeDump(view, voteOnDump(view), options)
}
