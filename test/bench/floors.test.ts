import { describe, expect, it } from 'vitest'
import { findShortfalls, listFigures, listLowered, margin, mergeFloors, pinFloor } from '../../bench/eval/floors.mjs'

const words = { pages: 100, f1: 0.9, precision: 0.88, recall: 0.93, paragraph: 0.75 }
const result = {
  set: 'some-set',
  pages: 100,
  missing: 0,
  words,
  metadata: { title: { known: 50, given: 0.8, accuracy: 0.6, precision: 0.75 } },
  seconds: 1,
}

describe('listFigures', () => {
  it('names what the set asks for and nothing else', () => {
    expect(Object.keys(listFigures(result))).toEqual(['word F1', 'paragraph F1', 'title right', 'title trust'])
  })

  it('weighs trust by the pages where the field was given', () => {
    expect(listFigures(result)['title trust']).toEqual({ value: 0.75, pages: 40 })
  })
})

describe('margin', () => {
  it('is half a page, between 0.2 points and one point', () => {
    expect([margin(20), margin(100), margin(1500), margin(0)]).toEqual([0.01, 0.005, 0.002, 0.01])
  })
})

describe('pinFloor', () => {
  it('pins each figure its margin below the measurement', () => {
    expect(pinFloor(result, 'a')).toEqual({
      truth: 'a',
      figures: { 'word F1': 0.895, 'paragraph F1': 0.745, 'title right': 0.59, 'title trust': 0.74 },
    })
  })

  it('never goes below zero', () => {
    const nothing = { ...result, words: { ...words, f1: 0, paragraph: null }, metadata: {} }
    expect(pinFloor(nothing, 'a').figures).toEqual({ 'word F1': 0, 'paragraph F1': 0 })
  })
})

describe('findShortfalls', () => {
  const floor = pinFloor(result, 'a')

  it('lets a result pass that its own floor was made of', () => {
    expect(findShortfalls('some-set', result, 'a', floor)).toEqual([])
  })

  it('names the figure that fell and by how much', () => {
    const fallen = { ...result, words: { ...words, f1: 0.8 } }
    expect(findShortfalls('some-set', fallen, 'a', floor)).toEqual(['some-set: word F1 is 0.8000, its floor 0.8950'])
  })

  it('fails when a figure is no longer measured', () => {
    const { metadata, ...without } = result
    expect(findShortfalls('some-set', without, 'a', floor)).toEqual([
      'some-set: title right is missing, its floor 0.5900',
      'some-set: title trust is missing, its floor 0.7400',
    ])
  })

  it('does not compare with floors of other data', () => {
    expect(findShortfalls('some-set', result, 'b', floor)).toEqual([expect.stringContaining('truth has changed')])
  })

  it('has nothing to say of a set without floors', () => {
    expect(findShortfalls('some-set', result, 'a', undefined)).toEqual([])
  })
})

describe('mergeFloors', () => {
  const old = { truth: 'a', figures: { 'word F1': 0.9, 'title right': 0.5 } }
  const fresh = { truth: 'a', figures: { 'word F1': 0.8, 'title right': 0.6 } }

  it('only raises, so that an update cannot hide a loss', () => {
    expect(mergeFloors(old, fresh, 'raise').figures).toEqual({ 'word F1': 0.9, 'title right': 0.6 })
  })

  it('lowers when that is asked for, and the fall is listed', () => {
    const next = mergeFloors(old, fresh, 'lower')
    expect(next).toEqual(fresh)
    expect(listLowered('some-set', old, next)).toEqual(['some-set: floor of word F1 goes down from 0.9 to 0.8'])
  })

  it('begins anew when the truth is another', () => {
    expect(mergeFloors({ ...old, truth: 'z' }, fresh, 'raise')).toEqual(fresh)
  })
})
