import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/parse/index.js'
import { prune, toMarkdown } from '../../src/shape/index.js'
import type { Verdict } from '../../src/types.js'

const keep: Verdict = { role: 'body', fate: 'body', score: 1 }

function markdown(middle: string, title?: string): string {
  const page = parseHtml(`<p>The first sentence.</p>${middle}<p>The last sentence.</p>`)
  const tree = prune(
    page,
    page.blocks.map(() => keep),
    { url: 'https://quay.example/a', ...(title === undefined ? {} : { title }) },
  )
  return toMarkdown(tree)
    .replace('The first sentence.\n\n', '')
    .replace(/\n*The last sentence.\n$/, '')
}

describe('pictures', () => {
  it.each([
    'IMG_2041.jpg',
    'Quay (spring 2016)-33.jpg',
    'dsc 0042',
    '961FB0DC-9C36-49A2-8306-D172A4F062B0',
    'untitled',
    'Screenshot 2024-03-01',
  ])('have no text that is only the name of a file: `%s`', (alt) =>
    expect(markdown(`<img src="/boat.jpg" alt="${alt}">`)).toBe('![](https://quay.example/boat.jpg)'),
  )

  it('have a text without references and tags that were written into it', () =>
    expect(markdown('<img src="/boat.jpg" alt="&lt;p&gt;Ann&amp;#039;s boat&amp;nbsp;&lt;/p&gt;">')).toBe(
      "![Ann's boat](https://quay.example/boat.jpg)",
    ))

  it.each(['A boat at the quay', 'Boats 2024', 'decade', 'Facebook', 'The image of a heron'])('keep `%s`', (alt) =>
    expect(markdown(`<img src="/boat.jpg" alt="${alt}">`)).toBe(`![${alt}](https://quay.example/boat.jpg)`),
  )

  it.each(['Facebook icon', 'Share on Twitter', 'Social Media Icon', 'logo'])('are no buttons: `%s`', (alt) =>
    expect(markdown(`<img src="/a.svg" alt="${alt}">`)).toBe(''),
  )

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://twitter.com/intent/tweet?text=x',
    'https://www.instagram.com/quayhouse/',
    'mailto:?subject=x',
  ])('that are pressed to share go: %s', (href) =>
    expect(markdown(`<p><a href="${href}"><img src="/a.svg"></a></p>`)).toBe(''),
  )

  it('that lead to a post or a film stay', () =>
    expect(markdown('<p><a href="https://www.instagram.com/p/abc123/"><img src="/a.jpg"></a></p>')).toContain('a.jpg'))
})

describe('players', () => {
  it('are not called what all players are called', () =>
    expect(markdown('<iframe title="YouTube video player" src="https://player.vimeo.com/video/123456"></iframe>')).toBe(
      'https://vimeo.com/123456',
    ))

  it('keep their title', () =>
    expect(markdown('<iframe title="Video: the quay opens" src="https://player.vimeo.com/video/1"></iframe>')).toBe(
      '[Video: the quay opens](https://vimeo.com/1)',
    ))
})

describe('the headline', () => {
  it('is not said again below a gallery', () => {
    const gallery = [1, 2, 3, 4, 5].map((number) => `<p><img src="/${number}.jpg"></p>`).join('')
    expect(markdown(`${gallery}<h1>Brass kettle</h1>`, 'Brass kettle')).not.toContain('Brass kettle')
  })

  it('stays where text stands before it', () =>
    expect(markdown('<p>One.</p><p>Two.</p><p>Three.</p><h2>Brass kettle</h2>', 'Brass kettle')).toContain('## Brass'))
})

describe('headings', () => {
  it('are paragraphs where they are as long as one', () => {
    const long =
      'The harbour office says that the quay stays closed for another week, and that boats may land at the mill. '.repeat(
        3,
      )
    expect(markdown(`<h2>The quay</h2><h3>${long}</h3>`)).toMatch(/^## The quay\n\nThe harbour/)
  })
})
