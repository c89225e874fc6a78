import { describe, expect, it } from 'vitest'
import { parseDump } from '../../../src/parse/dump/index.js'

const answer = 'Sand it lightly first, then use an oil that soaks in rather than a film on top of the boards.'

/** The name of each block's element, and of the one around it. */
function tagsOf(text: string): string[] {
  const { blocks, containers } = parseDump(text)
  const tagOf = (at: number): string => {
    const node = containers[at]?.node
    return node?.type === 'element' ? node.tagName : 'page'
  }
  return blocks.map(({ container }) => `${tagOf(containers[container]?.parent ?? -1)} ${tagOf(container)}`)
}

describe('a quotation in a thread', () => {
  it.each([
    ['Marlow said:', 'Click to expand...'],
    ['Marlow schrieb:', 'Zum Vergrößern anklicken....'],
    ['Marlow a dit:', 'Cliquez pour agrandir...'],
    ['Marlow dijo:', 'Haz clic para expandir…'],
  ])('goes from %s to %s, and has one element around all of it', (speaker, end) => {
    const quoted = ['The boards are two years old and have never seen a drop of oil.', 'What would you use?']
    const tags = tagsOf(['Oakley', speaker, ...quoted, end, answer].join('\n\n'))
    expect(tags.slice(1, 4)).toEqual(['blockquote p', 'blockquote p', 'blockquote p'])
    expect(tags[0]).not.toContain('blockquote')
    for (const after of tags.slice(4)) expect(after).not.toContain('blockquote')
  })
  it('is two where two are quoted, one after the other', () => {
    const one = ['Ash said:', 'It rains through the roof of the shed.', 'Click to expand...']
    const two = ['Elm wrote:', 'Then mend the roof before the shelves.', 'Click to expand...']
    const page = parseDump([...one, ...two, answer].join('\n\n'))
    const quotations = page.tree.children.filter((node) => node.type === 'element' && node.tagName === 'blockquote')
    expect(quotations).toHaveLength(2)
  })
  it.each([
    ['nobody is named', ['The boards are old.', 'Click to expand...', answer]],
    ['nothing ends it', ['Marlow said:', 'The boards are old.', answer]],
    [
      'a sentence speaks of the button',
      ['Marlow said:', 'Click to expand the list of boards that we sell here.', answer],
    ],
    [
      'the name stands too far off',
      ['Marlow said:', ...Array.from({ length: 31 }, (_, at) => `${answer} ${at}`), 'Click to expand...'],
    ],
  ])('is none where %s', (_, lines) => {
    for (const tags of tagsOf(lines.join('\n\n'))) expect(tags).not.toContain('blockquote')
  })
  it('is read back from Markdown as one with its paragraphs, and two stay two', () => {
    const text = `## Oil\n\n${answer}\n\n> Marlow said:\n>\n> The boards are old.\n\n> Another one.\n\n${answer}\n`
    expect(tagsOf(text)).toEqual(['page h2', 'page p', 'blockquote p', 'blockquote p', 'blockquote p', 'page p'])
    const { tree } = parseDump(text)
    expect(tree.children.filter((node) => node.type === 'element' && node.tagName === 'blockquote')).toHaveLength(2)
  })
})
