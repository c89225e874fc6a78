import { describe, expect, it } from 'vitest'
import { PAGE_TYPES } from '../../src/classify/model/whole/index.js'
import { expectFeatures, HTML_LAYOUT, readHtmlModel } from '../../src/model/html-model.js'
import { loadHtmlModel } from '../../src/model/load-html-model.js'
import { htmlWeights } from '../../src/model/weights/html.js'

describe('readHtmlModel', () => {
  it('refuses weights with one changed character', () => {
    const at = 1000
    const changed = htmlWeights.data[at] === 'A' ? 'B' : 'A'
    const data = htmlWeights.data.slice(0, at) + changed + htmlWeights.data.slice(at + 1)
    expect(() => readHtmlModel({ ...htmlWeights, data })).toThrow(/checksum/)
  })

  it('refuses weights that were cut', () => {
    expect(() => readHtmlModel({ ...htmlWeights, data: htmlWeights.data.slice(0, -400) })).toThrow(/checksum/)
  })

  it('refuses another layout', () => {
    expect(() => readHtmlModel({ ...htmlWeights, version: HTML_LAYOUT + 1 })).toThrow(/layout/)
  })

  it('has a forest for each type of page', () => {
    expect(loadHtmlModel().types).toHaveLength(PAGE_TYPES.length)
  })

  it('leaves room for the weights of dumps in a megabyte', () => {
    expect(htmlWeights.data.length).toBeLessThan(750_000)
  })
})

describe('expectFeatures', () => {
  it('refuses features in another order', () => {
    const [first = '', second = '', ...rest] = htmlWeights.features
    expect(() => expectFeatures(htmlWeights, [second, first, ...rest])).toThrow(/feature 0/)
  })

  it('refuses a feature too many or too few', () => {
    expect(() => expectFeatures(htmlWeights, htmlWeights.features.slice(1))).toThrow()
    expect(() => expectFeatures(htmlWeights, [...htmlWeights.features, 'one more'])).toThrow()
    expect(() => expectFeatures(htmlWeights, htmlWeights.features)).not.toThrow()
  })
})
