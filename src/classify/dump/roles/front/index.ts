import { type FrontKind, loadFrontModel, scoreFront } from '../../../../model/front-model.js'
import type { Zone } from '../zone.js'
import type { Candidates } from './candidates.js'
import { dateCandidates, dateFeatures } from './date.js'
import { findLabelled } from './labelled.js'
import { nameCandidates, nameFeatures } from './name.js'
import { titleCandidates, titleFeatures } from './title.js'

/** @public for `training/rules/dump-front` */
export { dateCandidates, dateFeatures } from './date.js'
/** @public for `training/rules/dump-front` */
export { nameCandidates, nameFeatures } from './name.js'
/** @public for `training/rules/dump-front` */
export { titleCandidates, titleFeatures } from './title.js'

const features = { title: titleFeatures, date: dateFeatures, name: nameFeatures }

/**
 * Log-odds below which nothing is said. Out of fold by host, on the articles of `dumps-dev` where the truth has the field: right when said 0.82 (headline), 0.87 (date) and 0.87 (byline; what the line says is weighed once more when it is read); a headline is right only word for word as the truth has it.
 */
const bars: Readonly<Record<FrontKind, number>> = { title: -1, date: 0.5, name: -0.3 }

/** The headline; its first copy where there are several. */
export function findTitle(zone: Zone): number | undefined {
  const found = best('title', titleCandidates(zone))
  if (found === undefined || (zone.view.copies[found] ?? 1) === 1) return found
  for (let at = 0; at < found; at++) if (zone.view.print[at] === zone.view.print[found]) return at
  return found
}

/** The line with the date of publication. */
export const findDateLine = (zone: Zone, title: number | undefined): number | undefined =>
  best('date', dateCandidates(zone, title))

/** The line that names who wrote it: in scripts that the model hardly knows, one with a label and a name. */
export const findByline = (zone: Zone, title: number | undefined, date: number | undefined): number | undefined =>
  findLabelled(zone, title) ?? best('name', nameCandidates(zone, title, date))

function best(kind: FrontKind, { blocks, rows }: Candidates): number | undefined {
  if (rows.length === 0) return undefined
  const scores = scoreFront(loadFrontModel(features)[kind], rows)
  let found: number | undefined
  let most = bars[kind]
  blocks.forEach((block, at) => {
    const score = scores[at] ?? 0
    if (score <= most) return
    most = score
    found = block
  })
  return found
}
