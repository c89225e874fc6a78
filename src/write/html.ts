import type { Root } from 'hast'
import type { Processor } from 'unified'
import type { Writer } from './writer.js'

/** A small whole HTML document around the kept tree. Few runs write one, and rehype is loaded for them alone. */
export const html: Writer = {
  name: 'html',
  extension: '.html',
  many: false,
  separator: '\n',
  async write({ tree, matter }) {
    stringifier ??= (await import('rehype')).rehype().freeze()
    return `${stringifier.stringify(page(tree, matter.title ?? '', matter.lang))}\n`
  },
}

let stringifier: Pick<Processor<undefined, undefined, undefined, Root, string>, 'stringify'> | undefined

function page(tree: Root, title: string, lang: string | undefined): Root {
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      {
        type: 'element',
        tagName: 'html',
        properties: lang === undefined ? {} : { lang },
        children: [
          {
            type: 'element',
            tagName: 'head',
            properties: {},
            children: [
              { type: 'element', tagName: 'meta', properties: { charSet: 'utf-8' }, children: [] },
              {
                type: 'element',
                tagName: 'title',
                properties: {},
                children: title === '' ? [] : [{ type: 'text', value: title }],
              },
            ],
          },
          { type: 'text', value: '\n' },
          {
            type: 'element',
            tagName: 'body',
            properties: {},
            children: tree.children.filter((node) => node.type !== 'doctype'),
          },
        ],
      },
    ],
  }
}
