import type { Root } from 'hast'
import { TooLargeForReadability } from '../classify/readability/limits.js'
import { applyScopeToDump } from '../classify/scope-of-dump.js'
import { prepareRules } from '../classify/site/apply-rules.js'
import { gatherMatter, prepareMatter } from '../matter/index.js'
import { toMarkdown } from '../shape/index.js'
import { prune } from '../shape/prune.js'
import { bodyText } from '../text/body-text.js'
import { isMisread, mendEncoding } from '../text/mend-encoding.js'
import type {
  CleanDocument,
  CleanOptions,
  CleanOutcome,
  EmptyRecord,
  Failure,
  Page,
  PageFlag,
  PageType,
  SourceRecord,
  Verdict,
} from '../types.js'
import { classifyOptionsOf } from './classify-options.js'
import { countBlocks } from './count-blocks.js'
import { digest } from './digest.js'
import { emptyReasonOf, LOOKED_AT } from './empty-reason.js'
import { explainBlocks } from './explain-blocks.js'
import { skippedRecord } from './skipped.js'
import { stages } from './stages.js'
import { flagsOfUnseen } from './unseen.js'
import { originsOfJudgement, withJudgement } from './with-judgement.js'

/**
 * Cleans one record: parse, classify, matter, shape. Never throws for what a page holds: a defect of ours on a page is
 * a `Failure` with code `E_CLEAN`, so that one page cannot stop a run.
 */
export async function cleanRecord(record: SourceRecord, options: CleanOptions): Promise<CleanOutcome> {
  if (record.skip !== undefined) return skippedRecord(record, record.skip)
  try {
    await prepareMatter()
    const page = await parseRecord(record, options)
    return assemble({ record, page, options, ...(await classifyPage(page, record, options)) })
  } catch (cause) {
    return failureOf(record, cause)
  }
}

/** What a record is reported as that a defect of ours, or its size, kept from being cleaned. */
export function failureOf({ id, place }: SourceRecord, cause: unknown): Failure {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (cause instanceof TooLargeForReadability) {
    return { code: 'E_TOO_LARGE', id, place, message, expected: 'a smaller page, or `--engine model`' }
  }
  return {
    code: 'E_CLEAN',
    id,
    place,
    message: `This page could not be cleaned: ${message}`,
    expected: 'a page that the engine can clean; please report this one',
    ...(cause instanceof Error && cause.stack !== undefined ? { cause: cause.stack } : {}),
  }
}

async function parseRecord(record: SourceRecord, options: CleanOptions): Promise<Page> {
  const positions = options.explain === 'blocks' ? 'lines' : 'none'
  const { maxDepth, maxAttributes } = options
  const parse = await (record.kind === 'text' ? stages.parseText() : stages.parseHtml())
  const misread = isMisread(record.content)
  const mend = misread && options.encoding === 'mend'
  const page = await parse(mend ? mendEncoding(record.content) : record.content, { positions, maxDepth, maxAttributes })
  return misread ? { ...page, flags: [...page.flags, mend ? 'encoding-mended' : 'encoding-misread'] } : page
}

/** The verdicts on the blocks and, from an engine that can tell, how well the extraction is expected to have gone and what type the page is of. */
interface Judged {
  readonly verdicts: readonly Verdict[]
  readonly quality?: number
  readonly type?: PageType
}

async function classifyPage(page: Page, record: SourceRecord, options: CleanOptions): Promise<Judged> {
  const classifyOptions = classifyOptionsOf(page, record, options)
  const hasElements = page.kind === 'html' || page.tagged === true
  if (hasElements) await prepareRules(classifyOptions)
  if (hasElements && options.engine === 'readability') {
    const witnessReadability = await stages.witnessReadability()
    return { verdicts: await witnessReadability(page, classifyOptions) }
  }
  if (page.kind === 'text') {
    const judgeDump = await stages.judgeDump()
    const judged = judgeDump(page, classifyOptions)
    return { ...judged, verdicts: applyScopeToDump(page, judged.verdicts, classifyOptions) }
  }
  const judgeHtml = await stages.judgeHtml()
  return judgeHtml(page, classifyOptions)
}

interface Parts extends Judged {
  readonly record: SourceRecord
  readonly page: Page
  readonly options: CleanOptions
}

function assemble({ record, page, verdicts: judged, quality, type, options }: Parts): CleanDocument | EmptyRecord {
  const { id, place } = record
  const account = (settled: readonly Verdict[]) => ({
    counts: countBlocks(settled),
    ...(options.explain === 'blocks' ? { explanation: explainBlocks(page, settled) } : {}),
  })
  const empty = emptyReasonOf(page, { text: bodyText(page, judged, LOOKED_AT), quality }, options.minQuality)
  if (empty !== undefined) return { id, place, ...account(judged), empty }
  const { verdicts, ...gathered } = gatherMatter({ page, verdicts: judged, record, digest })
  const matter = withJudgement(gathered.matter, { quality, type })
  const told = originsOfJudgement(gathered.matter, matter)
  const origins = options.explain === 'blocks' ? { origins: { ...gathered.origins(), ...told } } : {}
  const url = matter.source ?? record.url
  const { tree, flags } = shape(page, verdicts, { url, title: matter.title })
  const text = bodyText(page, verdicts)
  return { id, place, ...account(verdicts), matter, ...origins, markdown: toMarkdown(tree), text, tree, flags }
}

/** The kept tree, and what the parser and the shaping had to do to the page. */
function shape(
  page: Page,
  verdicts: readonly Verdict[],
  { url, title }: { url: string | undefined; title: string | undefined },
): { tree: Root; flags: PageFlag[] } {
  const flags = [...page.flags, ...flagsOfUnseen(page, verdicts)]
  const tree = prune(page, verdicts, {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    onFlag: (flag) => flags.push(flag),
  })
  return { tree, flags }
}
