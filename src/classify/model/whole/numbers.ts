import { addressNames } from '../facts/address.js'
import { KIND } from '../facts/head.js'
import { chanceOf, promiseOf, type Votes } from '../score.js'

/** A number of a page with its name. */
export type PageNumber = readonly [name: string, value: number]

/** Columns whose mean over what seems to be the content tells what kind of content it is. */
const OF_CONTENT = [
  'words',
  'linkDensity',
  'prose',
  'headingLevel',
  'above list',
  'above table',
  'above code',
  'above link',
  'above form',
  'currency',
  'cards',
  'cardMean',
  'cardProse',
  'likes',
  'likeWords',
  'numberShare',
  'commaRate',
  'capitalizedShare',
  'imagesBefore',
  'titleShare',
  'place',
  'hint',
] as const

/** Columns that have one number for the whole page. */
const isWhole = (name: string): boolean => name.startsWith('page') || name.endsWith(' of page')

/** What a page is like as a whole, by the forests alone: its type and the quality of its extraction are told from these numbers. */
export function measureWhole(votes: Votes): PageNumber[] {
  return [...wholeColumns(votes), ...headNumbers(votes), ...promises(votes), ...contentMeans(votes)]
}

function wholeColumns({ table }: Votes): PageNumber[] {
  return table.names.flatMap((name, feature) => (isWhole(name) ? [[name, table.column(feature)[0] ?? 0] as const] : []))
}

function headNumbers({ facts }: Votes): PageNumber[] {
  return [
    ...Object.entries(KIND).map(([name, bit]): PageNumber => [`says ${name}`, facts.head.kinds & bit ? 1 : 0]),
    ...addressNames.map((name, at): PageNumber => [name, facts.address[at] ?? 0]),
  ]
}

/** What is to be expected, how much is in doubt, and whether the models agree: shares of the page's words. */
function promises({ facts, table, votes, mean }: Votes): PageNumber[] {
  const { words } = facts.texts
  const hint = table.column(table.names.indexOf('hint'))
  const chance = mean.map(chanceOf)
  const { expectedF1, expectedWords, expectedShare } = promiseOf(chance, words)
  let all = 0
  let doubt = 0
  let same = 0
  let spread = 0
  for (let at = 0; at < mean.length; at++) {
    const own = words[at] ?? 0
    const points = mean[at] ?? 0
    all += own
    doubt += own * (chance[at] ?? 0) * (1 - (chance[at] ?? 0))
    if (points > 0 === (hint[at] ?? 0) > 0) same += own
    let most = points
    let least = points
    for (const vote of votes) {
      most = Math.max(most, vote[at] ?? 0)
      least = Math.min(least, vote[at] ?? 0)
    }
    spread += own * (most - least)
  }
  const total = Math.max(1, all)
  return [
    ['expectedF1', expectedF1],
    ['expectedWords', expectedWords],
    ['expectedShare', expectedShare],
    ['doubt', doubt / Math.max(1, expectedWords)],
    ['agreement', same / total],
    ['spread', spread / total],
  ]
}

/** Means of columns over the page's words, each as much as its chance of being content. */
function contentMeans({ facts, table, mean }: Votes): PageNumber[] {
  const weights = mean.map((points, at) => chanceOf(points) * (facts.texts.words[at] ?? 0))
  const total = Math.max(
    1e-9,
    weights.reduce((sum, weight) => sum + weight, 0),
  )
  return OF_CONTENT.map((name) => {
    const column = table.column(table.names.indexOf(name))
    let sum = 0
    for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (column[at] ?? 0)
    return [`content ${name}`, sum / total]
  })
}
