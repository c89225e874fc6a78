import { type FrontKind, loadFrontModel, scoreFront } from '../../../../model/front-model.js'
import type { Zone } from '../zone.js'
import type { Candidates, Scored } from './candidates.js'
import { dateCandidates, dateFeatures } from './date.js'
import { findLabelled } from './labelled.js'
import { nameCandidates, nameFeatures } from './name.js'
import { standingAlone } from './standing-alone.js'
import { titleCandidates, titleFeatures } from './title.js'
import { titleSigns } from './title-signs.js'

/** @public for `training/rules/dump-front` */
export { dateCandidates, dateFeatures } from './date.js'
/** @public for `training/rules/dump-front` */
export { nameCandidates, nameFeatures } from './name.js'
/** @public for `training/rules/dump-front` */
export { titleCandidates, titleFeatures } from './title.js'

const features = { title: titleFeatures, date: dateFeatures, name: nameFeatures }

/**
 * Log-odds below which nothing is said. Out of fold by host, on the articles of `dumps-dev` where the truth has the field: right when said 0.84 (headline), 0.92 (date, 0.86 of those that are printed) and 0.87 (byline; what the line says is weighed once more when it is read); a headline is right only word for word as the truth has it.
 */
const bars: Readonly<Record<FrontKind, number>> = { title: -1, date: 0.9, name: -0.3 }

/** The day of a change is that of the publication (or printed alone) in 7 of 10 pages that the model would lift it from: it must be this much surer. */
const CHANGED = 2

/** How likely each line is the headline, by itself: log-odds. */
export const likelyTitles = (zone: Zone): Scored => score('title', titleCandidates(zone))

/** The headline, alone where it stands alone as well; its first copy where there are several. */
export function findTitle(zone: Zone, likely: Scored): number | undefined {
  const signs = titleSigns(zone)
  const scored = new Map([...likely].map(([at, points]) => [at, points + signs(at)]))
  const best = bestOf(scored, bars.title)
  if (best === undefined) return undefined
  const found = standingAlone(zone.view.page, best, scored) ?? best
  if ((zone.view.copies[found] ?? 1) === 1) return found
  for (let at = 0; at < found; at++) if (zone.view.print[at] === zone.view.print[found]) return at
  return found
}

/** So many lines above a date or a byline the headline is looked for that the model abstains from, at so much less. */
const ABOVE = 3
const LIKELY = -3.2

/**
 * The headline of a page that the model hardly knows the like of: what it likes best of the lines right above the one with the date or the
 * byline. Scripts without capitals, and pages of few words, have little else to tell it by.
 */
export function findTitleAbove(likely: Scored, lines: readonly (number | undefined)[]): number | undefined {
  const first = Math.min(...lines.flatMap((line) => line ?? []))
  if (first === Number.POSITIVE_INFINITY) return undefined
  const scored = [...likely].filter(([at]) => at < first && at >= first - ABOVE)
  return bestOf(new Map(scored), LIKELY)
}

/** A line with the date of the page, and what it is to be lifted for: nothing where that is not sure. */
export interface DateLine {
  readonly block: number
  readonly role: 'date' | 'modified' | undefined
  /** The line beside it that says when the page was last changed. */
  readonly change: number | undefined
}

/** So near the date of publication that of a change is looked for. */
const NEAR = 3

/** From here on a line has the page's date, be it that of the publication or of a change: it is no text, and the headline is near. */
const DATED = 0.65

/** The line with the date of publication, or one that dates the page somehow. A line that speaks of a change alone must be likelier to be sure. */
export function findDateLine(zone: Zone, title: number | undefined): DateLine | undefined {
  const candidates = dateCandidates(zone, title)
  const scored = score('date', candidates)
  const { changes } = candidates
  const published = new Map([...scored].map(([at, points]) => [at, changes.has(at) ? points - CHANGED : points]))
  const best = bestOf(published, bars.date)
  const block = best ?? bestOf(scored, DATED)
  if (block === undefined) return undefined
  const isChange = changes.has(block)
  return {
    block,
    role: best !== undefined ? 'date' : isChange ? 'modified' : undefined,
    change: isChange ? undefined : nearest(candidates.notes, block),
  }
}

/** The line nearest to another, if it is near at all. */
function nearest(lines: ReadonlySet<number>, block: number): number | undefined {
  let found: number | undefined
  for (const at of lines) if (Math.abs(at - block) < Math.abs((found ?? block + NEAR + 1) - block)) found = at
  return found
}

/** The line that names who wrote it: in scripts that the model hardly knows, one with a label and a name. */
export const findByline = (zone: Zone, title: number | undefined, date: number | undefined): number | undefined =>
  findLabelled(zone, title) ?? bestOf(score('name', nameCandidates(zone, title, date)), bars.name)

function score(kind: FrontKind, { blocks, rows }: Candidates): Scored {
  if (rows.length === 0) return new Map()
  const scores = scoreFront(loadFrontModel(features)[kind], rows)
  return new Map(blocks.map((block, at) => [block, scores[at] ?? 0]))
}

function bestOf(scored: Scored, bar: number): number | undefined {
  let found: number | undefined
  let most = bar
  for (const [block, points] of scored) {
    if (points <= most) continue
    most = points
    found = block
  }
  return found
}
