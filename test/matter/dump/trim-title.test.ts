import { describe, expect, it } from 'vitest'
import { trimTitle } from '../../../src/matter/dump/trim-title.js'
import { parseDump } from '../../../src/parse/dump/index.js'

const page = parseDump('Sailing at night | The Lake Gazette\nOther text.')

describe('trimTitle', () => {
  it.each([
    ['Home » Boats » Sailing at night', 'Sailing at night'],
    ['Startseite › Boote › Segeln bei Nacht', 'Segeln bei Nacht'],
    ['HOME / Boats / Sailing at night', 'Sailing at night'],
    ['Start / Stop: what it does to an engine', 'Start / Stop: what it does to an engine'],
    ['Home / Away: how the teams travel', 'Home / Away: how the teams travel'],
    ['Start → Finish', 'Start → Finish'],
    ['首页 > 湖上的船 > 夜航', '夜航'],
    ['Home » ', 'Home » '],
    ['Home brewing / a guide', 'Home brewing / a guide'],
    ['At home / on the road', 'At home / on the road'],
    ['Sailing at night | The Lake Gazette', 'Sailing at night'],
  ])('makes %j %j', (line, title) => {
    expect(trimTitle(line, page)).toBe(title)
  })
})
