import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/index.js'
import type { Page } from '../../../src/types.js'

function tagsOf({ blocks, containers }: Page): [string, string][] {
  return blocks.map(({ container, text }) => {
    const node = containers[container]?.node
    return [node?.type === 'element' ? node.tagName : '', text]
  })
}
const textsOf = (tag: string, text: string): string[] =>
  tagsOf(parseDump(text))
    .filter(([name]) => name === tag)
    .map(([, found]) => found)

describe('a listing in a dump', () => {
  it('begins with its imports and ends with its brackets', () => {
    const code =
      "import { connect } from 'tidepool'\n\nconst db = await connect('tide://harbour', {\n  timeout: 2000,\n  retries: 3,\n})"
    expect(
      textsOf(
        'pre',
        `Call connect with the address of the server:\n${code}\nThe promise resolves once the server has answered.`,
      ),
    ).toEqual([code])
  })

  it('begins with the line that defines a function', () => {
    const code = 'def tide(hour):\n    depth = 4\n    return depth - hour()'
    expect(textsOf('pre', `A small example:\n\n${code}\n\nIt returns a number.`)).toEqual([code])
  })

  it('is no sentence that names a call', () => {
    const code = 'x = tide()\ny = ebb()\nprint(x - y)'
    const page = `Use the tide() call to ask for the depth of the water.\n${code}\nThe other way is to hand a clock to the ebb() call.`
    expect(textsOf('pre', page)).toEqual([code])
  })
})

describe('a table in a dump', () => {
  const rows = 'Option\tType\tDefault\nmin\tnumber\t1\nmax\tnumber\t10'
  it('has a head where the first row names its columns', () => {
    expect(textsOf('th', rows)).toEqual([])
    const heads = parseDump(rows).containers.flatMap(({ node }) =>
      node.type === 'element' && node.tagName === 'tr'
        ? node.children.map((cell) => (cell.type === 'element' ? cell.tagName : ''))
        : [],
    )
    expect(heads).toEqual(['th', 'th', 'th', 'td', 'td', 'td', 'td', 'td', 'td'])
  })

  it.each([
    'Height\t48 cm\nWeight\t2 kg\nDepth\t9 cm',
    'Material\tBrass\nFinish\tMatt\nShade\tSpun',
    'Name\tPhone\nBob\t555',
  ])('has none where nothing below differs from the first row: %j', (table) => {
    const cells = parseDump(table).containers.flatMap(({ node }) =>
      node.type === 'element' && node.tagName === 'tr'
        ? node.children.map((cell) => (cell.type === 'element' ? cell.tagName : ''))
        : [],
    )
    expect(new Set(cells)).toEqual(new Set(['td']))
  })
})

describe('items with boxes to tick', () => {
  it.each(['▢', '☐', '☑', '❏'])('lose %s', (box) => {
    expect(
      textsOf('li', `Ingredients\n${box} 2 tablespoons of oil\n${box} 1 large onion\n${box} 3 cloves of garlic`),
    ).toEqual(['2 tablespoons of oil', '1 large onion', '3 cloves of garlic'])
  })
})

describe('a list without bullets', () => {
  it('goes on through items that are like the others', () => {
    const steps = [
      'Warm the oil in a heavy pot and cook the onion for eight minutes, until it is soft and golden at the edges.',
      'Stir in the garlic and the paprika and cook for one minute more.',
      'Add the tomatoes, the beans and the stock. Simmer for fifteen minutes without a lid.',
      'Blend a third of the soup and stir it back in. Season with salt and pepper.',
    ]
    const page = `A thick soup that is ready in half an hour, and tastes as if it had stood on the stove all day.\nInstructions\n${steps.join('\n')}\nNotes\nFreeze it in portions for up to three months.`
    expect(textsOf('li', page)).toEqual(steps)
  })
})
