import { readForest } from './dense-forest.js'
import { addForest, type Forest } from './forest.js'
import { expectFeatures } from './html-model.js'
import { openWeights } from './open-weights.js'
import { frontWeights } from './weights/front.js'

/** What a line of a dump's front may be. */
export type FrontKind = 'title' | 'date' | 'name'

/** Trees for the headline, the date and the byline. */
export type FrontModel = Readonly<Record<FrontKind, Forest>>

let loaded: FrontModel | undefined

/** The model that comes with the package, read once. `features` are those that the code makes, by kind, in its order. */
export function loadFrontModel(features: Readonly<Record<FrontKind, readonly string[]>>): FrontModel {
  if (loaded === undefined) {
    const kinds: readonly FrontKind[] = ['title', 'date', 'name']
    expectFeatures(
      frontWeights,
      kinds.flatMap((kind) => features[kind].map((name) => `${kind}: ${name}`)),
    )
    loaded = openWeights(frontWeights, (reader) => ({
      title: readForest(reader),
      date: readForest(reader),
      name: readForest(reader),
    }))
  }
  return loaded
}

/** Log-odds of each row. */
export function scoreFront(forest: Forest, rows: readonly (readonly number[])[]): Float64Array {
  const size = rows.length
  const features = rows[0]?.length ?? 0
  const columns = new Float32Array(size * features)
  rows.forEach((row, at) => {
    for (let feature = 0; feature < features; feature++) columns[feature * size + at] = row[feature] ?? 0
  })
  const sums = new Float64Array(size)
  addForest(forest, columns, size, sums)
  return sums
}
