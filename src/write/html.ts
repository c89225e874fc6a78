import type { Root } from 'hast'
import { rehype } from 'rehype'
import type { Writer } from './writer.js'

const stringifier = rehype().freeze()

/** A small whole HTML document around the kept tree. */
export const html: Writer = {
  name: 'html',
  extension: '.html',
  many: false,
  separator: '\n',
  write: ({ tree, matter }) => `${stringifier.stringify(page(tree, matter.title ?? '', matter.lang))}\n`,
}

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
