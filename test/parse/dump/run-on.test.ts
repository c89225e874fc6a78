import { describe, expect, it } from 'vitest'
import { splitRunOn } from '../../../src/parse/dump/run-on/index.js'
import { unglueDates } from '../../../src/text/unglue.js'
import { wordsInRun } from '../../../src/text/words-in-run.js'

const prose =
  'The mill was built by the miller and his sons, and the wheel turned for the first time in the spring of the great flood. It has ground rye for the village and for the farms on the hill ever since.'

describe('a line that holds a whole page', () => {
  it('is parted where sentences and labels were glued', () => {
    const parts = splitRunOn(`HomeContact${prose}Nobody can say who cut the stones. They came by boat.Privacy policy`)
    expect(parts.join('')).toContain('The mill was built')
    expect(parts.at(-1)).toBe('Privacy policy')
    expect(parts.some((part) => part.startsWith('Nobody can say'))).toBe(true)
  })
  it('keeps every word in its order', () => {
    const line = `Menu Home ${prose} We use cookies to make this site work. ${prose}`
    expect(splitRunOn(line).join(' ').replace(/\s+/g, ' ')).toBe(line)
  })
  it('stays one block where nothing parts it', () => expect(splitRunOn(prose)).toEqual([prose]))
})

describe('a date that was glued to its neighbours', () => {
  it.each([
    ['Ann LeeMay 3, 2024', 'Ann Lee May 3, 2024'],
    ['Ann3/4/2025', 'Ann 3/4/2025'],
    ['May 3, 20245 min read', 'May 3, 2024 5 min read'],
    ['May 3, 20249:05 AM ETUpdated', 'May 3, 2024 9:05 AM ETUpdated'],
    ['May 3, 2024 6:02 PMMay 8, 2024', 'May 3, 2024 6:02 PM May 8, 2024'],
    ['May 3, 2024December 8, 2024', 'May 3, 2024 December 8, 2024'],
  ])('is read from %s', (line, apart) => expect(unglueDates(line)).toBe(apart))
  it.each(['iPhone 15 Pro', 'Room 2024', 'McDonald 3 May 2024'])('leaves %s alone', (line) =>
    expect(unglueDates(line)).toBe(line),
  )
})

it('counts words by length in scripts without spaces', () => {
  expect(wordsInRun(12)).toBe(1)
  expect(wordsInRun(60)).toBe(12)
})
