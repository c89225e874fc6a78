import { type HintModel, hear, hintOf, type Tally } from '../../../model/hints.js'
import { join } from '../facts/hash.js'
import type { Facts } from '../facts/index.js'
import { addContext } from './context.js'
import type { FeatureTable } from './table.js'

/** Kinds of token, so that a word means one thing in a name and another in a text. `training/hints.py` has the same. */
const KIND = {
  own: 0,
  near: 1,
  far: 2,
  parentTag: 101,
  parentName: 102,
  text: 201,
  heading: 202,
  word: 301,
  pair: 302,
  size: 401,
  tagAndSize: 402,
} as const

/** Levels above a block whose names are heard; up to `NEAR` they are near, up to `PAIRED` heard together with their parents' as well. */
const LEVELS = 24
const NEAR = 3
const PAIRED = 2
/** Names of one element that are heard. */
const NAMES = 40
/** Stands where there is no neighbour. */
const NONE = -9

/** What the linear model makes of a block's names and words, of those around it, and of its neighbours. */
export function addHints(table: FeatureTable, facts: Facts, model: HintModel): void {
  const hints = readHints(facts, model)
  const column = table.columns(['hint', 'hint2Before', 'hint1Before', 'hint1After', 'hint2After'])
  column.hint.set(hints)
  for (let at = 0; at < hints.length; at++) {
    column.hint2Before[at] = hints[at - 2] ?? NONE
    column.hint1Before[at] = hints[at - 1] ?? NONE
    column.hint1After[at] = hints[at + 1] ?? NONE
    column.hint2After[at] = hints[at + 2] ?? NONE
  }
  addContext(table, facts, 'hint', hints)
}

function readHints(facts: Facts, model: HintModel): Float32Array {
  const { page, texts, headings } = facts
  const places = new Array<Tally | undefined>(page.containers.length)
  const names = hearNames(facts, model)
  return Float32Array.from(page.blocks, ({ index, container }) => {
    places[container] ??= hearPlace(facts, names, container)
    const tally = { steps: places[container].steps, count: places[container].count }
    hearTexts(tally, facts, model, index, KIND.text)
    const heading = headings.before[index] ?? -1
    if (heading >= 0) hearTexts(tally, facts, model, heading, KIND.heading)
    hearWords(tally, facts, model, index)
    const size = 32 - Math.clz32(texts.words[index] ?? 0)
    hear(tally, model, join(size, KIND.size))
    const tag = facts.names.tokens[facts.names.start[container] ?? 0]
    if (hasNames(facts, container) && tag !== undefined) hear(tally, model, join(join(tag, size), KIND.tagAndSize))
    return hintOf(tally, model)
  })
}

const hasNames = ({ names }: Facts, container: number): boolean =>
  (names.start[container + 1] ?? 0) > (names.start[container] ?? 0)

/** What the names of each container say, one slot a container: as a block's own, as near, as far, and together with its parent's. */
interface Names {
  readonly steps: readonly Int32Array[]
  readonly count: Int32Array
  readonly paired: Int32Array
  readonly pairs: Int32Array
}

function hearNames({ page, names }: Facts, model: HintModel): Names {
  const size = page.containers.length
  const ints = (): Int32Array => new Int32Array(size)
  const heard = { steps: [ints(), ints(), ints()], count: ints(), paired: ints(), pairs: ints() }
  for (const { index, parent } of page.containers) {
    const first = names.start[index] ?? 0
    const end = Math.min(names.start[index + 1] ?? 0, first + NAMES)
    heard.count[index] = end - first
    for (const kind of [KIND.own, KIND.near, KIND.far]) {
      const tally = { steps: 0, count: 0 }
      for (let at = first; at < end; at++) hear(tally, model, join(names.tokens[at] ?? 0, kind))
      const steps = heard.steps[kind]
      if (steps !== undefined) steps[index] = tally.steps
    }
    const pairs = { steps: 0, count: 0 }
    if (parent >= 0) hearPairs(pairs, names, model, { first, end, parent })
    heard.paired[index] = pairs.steps
    heard.pairs[index] = pairs.count
  }
  return heard
}

/** Each name with the tag of the element around it, and with that element's first name. */
function hearPairs(
  tally: Tally,
  { tokens, start }: Facts['names'],
  model: HintModel,
  { first, end, parent }: { first: number; end: number; parent: number },
): void {
  const tag = start[parent] ?? 0
  const known = (start[parent + 1] ?? 0) - tag
  for (let at = first; at < end; at++) {
    const name = tokens[at] ?? 0
    if (known > 0) hear(tally, model, join(join(name, tokens[tag] ?? 0), KIND.parentTag))
    if (known > 1) hear(tally, model, join(join(name, tokens[tag + 1] ?? 0), KIND.parentName))
  }
}

/** What the elements around a block say whose lowest one is this. */
function hearPlace({ page }: Facts, names: Names, container: number): Tally {
  const tally = { steps: 0, count: 0 }
  let at = container
  for (let level = 0; level < LEVELS && at >= 0; level++) {
    const kind = level === 0 ? KIND.own : level <= NEAR ? KIND.near : KIND.far
    tally.steps += names.steps[kind]?.[at] ?? 0
    tally.count += names.count[at] ?? 0
    if (level <= PAIRED) {
      tally.steps += names.paired[at] ?? 0
      tally.count += names.pairs[at] ?? 0
    }
    at = page.containers[at]?.parent ?? -1
  }
  return tally
}

/** What a block's tokens say, as its own or as its heading's. */
function hearTexts(tally: Tally, { texts }: Facts, model: HintModel, block: number, kind: number): void {
  const end = texts.tokenStart[block + 1] ?? 0
  for (let at = texts.tokenStart[block] ?? 0; at < end; at++) hear(tally, model, join(texts.tokens[at] ?? 0, kind))
}

/** What a block's first words say, one by one and two by two. */
function hearWords(tally: Tally, { texts }: Facts, model: HintModel, block: number): void {
  const first = texts.saidStart[block] ?? 0
  const end = texts.saidStart[block + 1] ?? 0
  for (let at = first; at < end; at++) {
    const word = texts.said[at] ?? 0
    hear(tally, model, join(word, KIND.word))
    if (at > first) hear(tally, model, join(join(word, texts.said[at - 1] ?? 0), KIND.pair))
  }
}
