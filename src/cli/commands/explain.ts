import { UnscrapeError } from '../../errors.js'
import { cleanRecord } from '../../flow/clean-record.js'
import { defaultReadOptions } from '../../read/index.js'
import type { CleanOutcome, Explanation, Failure, Place, SourceRecord } from '../../types.js'
import { cleanOptionsOf } from '../clean-options.js'
import { settle } from '../config/settle.js'
import { describeFailure } from '../describe-failure.js'
import { describeBlocks, describeCounts } from '../explain/describe-explanation.js'
import { describeMatter } from '../explain/describe-matter.js'
import { findRecord } from '../explain/find-record.js'
import type { ExplainOptions } from '../options/explain-table.js'
import { printable } from '../printable.js'
import { exitCodes } from '../surroundings.js'
import { choosePaint, type Paint } from '../terminal/paint.js'
import type { CommandJob } from './command-job.js'

/** Columns where no terminal says how many it has. */
const WIDTH = 100

/** Prints what became of each block of one document, and why. */
export async function explainDocument({ operands, command, surroundings }: CommandJob): Promise<number> {
  const [input] = operands
  if (input === undefined) throw new UnscrapeError('E_USAGE', 'Expected a file to explain')
  const settings = await settle(command, operands)
  const { record: number, show } = command.opts<ExplainOptions>()
  const { stdin, stdout, stderr, env = {} } = surroundings
  const read = await findRecord(input, number, { ...defaultReadOptions, from: settings.options.from, stdin })
  const outcome = 'code' in read ? read : await cleanRecord(read, cleanOptionsOf(settings, 'blocks'))
  if ('code' in outcome) {
    stderr.write(`${describeFailure(outcome)}\n`)
    return exitCodes.failed
  }
  const width = ('columns' in stdout ? stdout.columns : Number(env.COLUMNS)) || WIDTH
  const lines = describeOutcome({ read, outcome, show, look: { paint: choosePaint(surroundings), width } })
  stdout.write(`${lines.join('\n')}\n`)
  return exitCodes.done
}

interface Explained {
  readonly read: SourceRecord | Failure
  readonly outcome: Exclude<CleanOutcome, Failure>
  readonly show: ExplainOptions['show']
  readonly look: { readonly paint: Paint; readonly width: number }
}

function describeOutcome({ read, outcome, show, look }: Explained): string[] {
  const { paint } = look
  const kind = 'kind' in read ? (read.kind === 'html' ? 'an HTML page' : 'a text dump') : 'a record'
  const head = `${paint('bold', describeSource(outcome))}: ${kind} of ${describeCounts(outcome.counts, look)}`
  const blocks = (outcome.explanation ?? []).filter((block) => isShown(block, show))
  const found =
    'empty' in outcome
      ? [`No document: ${outcome.empty}`]
      : ['Front matter:', ...describeMatter(outcome.matter, originsOf(outcome), paint)]
  return [head, '', ...describeBlocks(blocks, look), ...(blocks.length > 0 ? [''] : []), ...found]
}

/** Where each field came from, from an engine that tells. */
function originsOf(outcome: object): Readonly<Record<string, string>> {
  return 'origins' in outcome && typeof outcome.origins === 'object' ? { ...outcome.origins } : {}
}

function isShown({ fate }: Explanation, show: ExplainOptions['show']): boolean {
  return show === 'all' || (fate === 'dropped') === (show === 'dropped')
}

function describeSource({ id, place }: { readonly id: string; readonly place: Place }): string {
  return printable(id === place.file || place.file.endsWith(id) ? place.file : `${place.file}, ${id}`)
}
