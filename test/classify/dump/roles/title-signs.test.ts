import { describe, expect, it } from 'vitest'
import { judgePage, prose } from '../pages.js'

const menu = ['Home', 'News', 'Sport', 'Weather', 'Shop', 'About us', 'Contact', 'Log in', 'Search']
const roleOf = (lines: readonly string[], text: string, nth = 0): string | undefined =>
  judgePage(lines, '\n').verdict(text, nth)?.role

describe('what else says that a line is the headline', () => {
  it.each(['Home > Council > Jobs > Tree officer', 'Home » Jobs » Tree officer', 'Council › Jobs › Tree officer'])(
    'is a path that ends with it: %s',
    (path) => {
      expect(roleOf([...menu, path, 'Tree officer', 'Apply now', 'Save job', ...prose], 'Tree officer')).toBe('title')
    },
  )
  it.each(['Thread starter', 'Themenstarter Old Brass', '主题发起人'])(
    'is who began the thread, below it: %s',
    (label) => {
      const lines = [
        ...menu,
        'Workshop',
        'Lathes and milling',
        'Chatter when parting off',
        label,
        'Old Brass',
        ...prose,
      ]
      expect(roleOf(lines, 'Chatter when parting off')).toBe('title')
    },
  )
  it('is the text that begins with it', () => {
    const text =
      'The northern quay is the older one of two quays at Port Ellery, and was built on piles of oak in the year of the flood.'
    const lines = [...menu, 'Northern quay', 'From the free county encyclopedia', text, ...prose]
    expect(roleOf(lines, 'Northern quay')).toBe('title')
  })
})

describe('a path of pages', () => {
  it('is no summary of the page', () => {
    const path = 'You are here: Home > Acts of the council of Port Ellery > 1987 c. 12'
    expect(roleOf(['Harbours Act of Port Ellery', path, 'Print options', ...prose], path)).not.toBe('dek')
  })
})

describe('a day by which something is to be done', () => {
  it.each(['Closing date', 'Bewerbungsfrist', '応募締切'])('is not the day of publication: %s', (label) => {
    const lines = [...menu, 'Tree officer wanted in the parks of Port Ellery', label, '12 December 2025', ...prose]
    expect(roleOf(lines, '12 December 2025')).not.toBe('date')
  })
})
