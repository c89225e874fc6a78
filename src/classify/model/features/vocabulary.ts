import type { TokenTable } from '../../../model/token-table.js'
import type { Facts } from '../facts/index.js'
import { addContext } from './context.js'
import { SummedScores } from './summed-scores.js'
import type { FeatureTable } from './table.js'

/** The two lexicons of a model: names of elements (views `near` and `far`), words of texts (views `own` and `under a heading`). */
export interface Lexicons {
  readonly names: TokenTable
  readonly texts: TokenTable
}

const NEAR = 0
const FAR = 1
const OWN = 0
const HEADING = 1

/** Tokens are looked up by the upper 24 bits of their hashes: one in a thousand that is not there is taken for another, in training as well. */
const TOKEN_SHIFT = 8

/** Levels above a container that are near to it. */
const LEVELS = 3

const PARTS = ['max', 'min', 'sum', 'count', 'mean'] as const
const GROUPS = ['near', 'far', 'branch', 'own', 'text', 'head'] as const

/** What the names of the elements around a block, its words, and the words of its heading say. */
export function addVocabulary(table: FeatureTable, facts: Facts, lexicons: Lexicons): void {
  const { page, regions, headings } = facts
  const own = scoreNames(facts, lexicons.names, NEAR)
  const near = joinNear(facts, own)
  const far = joinFar(facts, scoreNames(facts, lexicons.names, FAR))
  const words = scoreTexts(facts, lexicons.texts, OWN, () => true)
  const heads = scoreTexts(facts, lexicons.texts, HEADING, (block) => (headings.level[block] ?? 0) > 0)
  const columns = GROUPS.map((group) => {
    const made = table.columns(PARTS.map((part) => `${group} ${part}`))
    return PARTS.map((part) => made[`${group} ${part}`])
  })
  for (const { index, container } of page.blocks) {
    near.write(container, columns[0] ?? [], index)
    far.write(container, columns[1] ?? [], index)
    near.write(regions.branch[container] ?? 0, columns[2] ?? [], index)
    own.write(container, columns[3] ?? [], index)
    words.write(index, columns[4] ?? [], index)
    const heading = headings.before[index] ?? -1
    if (heading >= 0) heads.write(heading, columns[5] ?? [], index)
  }
  addContext(table, facts, 'near', columns[0]?.[4] ?? new Float32Array())
  addContext(table, facts, 'text', columns[4]?.[4] ?? new Float32Array())
}

function scoreNames({ page, names }: Facts, lexicon: TokenTable, view: number): SummedScores {
  const scores = new SummedScores(page.containers.length)
  for (let container = 0; container < page.containers.length; container++) {
    const end = names.start[container + 1] ?? 0
    for (let at = names.start[container] ?? 0; at < end; at++) {
      const token = lexicon.find((names.tokens[at] ?? 0) >>> TOKEN_SHIFT)
      if (token >= 0) scores.add(container, lexicon.score(view, token))
    }
  }
  return scores
}

function scoreTexts(
  { page, texts }: Facts,
  lexicon: TokenTable,
  view: number,
  wanted: (block: number) => boolean,
): SummedScores {
  const scores = new SummedScores(page.blocks.length)
  for (let block = 0; block < page.blocks.length; block++) {
    if (!wanted(block)) continue
    const end = texts.tokenStart[block + 1] ?? 0
    for (let at = texts.tokenStart[block] ?? 0; at < end; at++) {
      const token = lexicon.find((texts.tokens[at] ?? 0) >>> TOKEN_SHIFT)
      if (token >= 0) scores.add(block, lexicon.score(view, token))
    }
  }
  return scores
}

/** Each container's scores with those of the three around it. */
function joinNear({ page }: Facts, own: SummedScores): SummedScores {
  const near = new SummedScores(page.containers.length)
  for (const { index } of page.containers) {
    let at = index
    for (let level = 0; level <= LEVELS && at >= 0; level++) {
      near.join(index, own, at)
      at = page.containers[at]?.parent ?? -1
    }
  }
  return near
}

/** Each container's scores with those of all around it: parents stand before their children. */
function joinFar({ page }: Facts, own: SummedScores): SummedScores {
  for (const { index, parent } of page.containers) if (parent >= 0) own.join(index, own, parent)
  return own
}
