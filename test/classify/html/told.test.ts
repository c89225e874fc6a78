import { describe, expect, it } from 'vitest'
import { classifyHtml } from '../../../src/classify/html/index.js'
import { readRecipeTexts } from '../../../src/classify/html/told/recipe-texts.js'
import { parseHtml } from '../../../src/parse/html/index.js'
import { footer, nav, pageOf, paragraphs } from './pages.js'

const ingredients = ['2 cups rye flour', '1 pinch salt', '3 dl warm water', 'a spoon of honey']
const recipe = {
  '@graph': [
    { '@type': 'WebSite', name: 'Crumbs' },
    {
      '@type': 'Recipe',
      name: 'Rye bread',
      recipeIngredient: ingredients,
      recipeInstructions: [
        { '@type': 'HowToSection', name: 'Dough', itemListElement: [{ '@type': 'HowToStep', text: 'Knead it well.' }] },
        'Bake for an hour.',
      ],
    },
  ],
}

/** A page whose ingredients stand in a side bar that looks like furniture, in three pieces each. */
const page = (data: unknown): string =>
  pageOf(
    `${nav}<main><article><h1>Rye bread</h1>${paragraphs(6)}</article></main><aside class="sidebar widget"><h3>You need</h3><ul class="menu links">${ingredients
      .map((text) => {
        const [amount = '', ...rest] = text.split(' ')
        return `<li><div><a href="/x">${amount}</a></div><div><a href="/y">${rest.join(' ')}</a></div></li>`
      })
      .join(
        '',
      )}<li><a href="/more">More recipes</a></li></ul></aside>${footer}<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  )

const kept = (html: string): string[] => {
  const parsed = parseHtml(html)
  const verdicts = classifyHtml(parsed, { focus: 'balanced', explain: 'none' })
  return parsed.blocks.filter((_, at) => verdicts[at]?.fate === 'body').map(({ text }) => text)
}

describe('what the data of a page lists', () => {
  it('keeps ingredients that look like furniture, with their heading', () => {
    const text = kept(page(recipe)).join(' ')
    expect(text).toContain('You need 2 cups rye flour 1 pinch salt 3 dl warm water a spoon of honey')
    expect(text).not.toContain('More recipes')
  })

  it('leaves them to the engine where no data lists them', () => {
    expect(kept(page({ '@type': 'Article' })).join(' ')).not.toContain('rye flour')
  })

  it('does not keep twice what is kept once', () => {
    const [first = '', ...rest] = kept(page({ ...recipe, recipeIngredient: [paragraphsText] }))
    expect(rest).not.toContain(first)
  })

  it('reads steps in sections and plain ones, and nothing from other things', () => {
    const texts = readRecipeTexts(parseHtml(page(recipe)).tree)
    expect([...texts]).toEqual(expect.arrayContaining(['knead it well', 'bake for an hour', '1 pinch salt']))
    expect(texts.has('crumbs') || texts.has('dough')).toBe(false)
  })

  it('survives broken data', () => {
    const html = page(recipe).replace('"@graph":[', '"@graph":[[')
    expect(readRecipeTexts(parseHtml(html).tree).size).toBe(0)
  })
})

const paragraphsText = paragraphs(1).replace(/<[^>]*>/g, '')
