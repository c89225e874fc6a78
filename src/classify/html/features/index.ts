import type { Page } from '../../../types.js'
import { addAround } from './around.js'
import type { Columns } from './columns.js'
import { type Facts, readFacts } from './facts.js'
import { addOwn } from './own.js'
import { addPlace } from './place.js'

/** A page with everything that rules may ask of it. */
export interface Context extends Facts {
  readonly columns: Columns
}

/** Measures a page: facts first, then one column of numbers for each feature. */
export function measure(page: Page): Context {
  const facts = readFacts(page)
  const columns: Columns = new Map()
  addOwn(columns, facts)
  addAround(columns, facts)
  addPlace(columns, facts)
  return { ...facts, columns }
}
