import type { Page } from '../../../types.js'
import type { ClassifyOptions } from '../../options.js'
import { type Facts, readFacts } from '../facts/index.js'
import { addAround } from './around.js'
import { addCards } from './cards.js'
import { addLikes, addRepeats } from './likes.js'
import { addNeighbours } from './neighbours.js'
import { addOwn, addSurroundings } from './own.js'
import { addPlace } from './place.js'
import { addRegions } from './regions.js'
import { FeatureTable } from './table.js'
import { addWhole } from './whole.js'

/** A page with the numbers that the model reads, vocabulary aside. */
export interface Measured {
  readonly facts: Facts
  readonly table: FeatureTable
}

/** Measures a page: facts first, then one column of numbers for each feature. The order of the groups is the order of the columns. */
export function measurePage(page: Page, options: Pick<ClassifyOptions, 'url'> = {}): Measured {
  const facts = readFacts(page, options)
  const table = new FeatureTable(page.blocks.length)
  addOwn(table, facts)
  addSurroundings(table, facts)
  addRegions(table, facts)
  addAround(table, facts)
  addLikes(table, facts)
  addRepeats(table, facts)
  addCards(table, facts)
  addNeighbours(table, facts)
  addPlace(table, facts)
  addWhole(table, facts)
  return { facts, table }
}
