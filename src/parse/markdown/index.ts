import { micromark, type Options } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Page } from '../../types.js'
import { parseHtml } from '../html/index.js'
import type { ParseHtmlOptions } from '../html/parse.js'
import { mendMarkdown } from './mend/index.js'
import { placeBlocks } from './place-blocks.js'

/** HTML stays HTML: GitHub's filter would show the text of scripts. */
const asItIs: NonNullable<Options['htmlExtensions']>[number] = {
  exit: {
    htmlFlowData(token) {
      this.raw(this.sliceSerialize(token))
    },
    htmlTextData(token) {
      this.raw(this.sliceSerialize(token))
    },
  },
}

interface ParseMarkdownOptions extends ParseHtmlOptions {
  /** The Markdown is this program's own, and nothing in it is to be mended. */
  readonly isSound?: boolean
}

/**
 * Parses a page that something scraped as Markdown: its menus are lists of links, and its headings, tables and listings are marked, so it is a page with
 * tags and takes their road. HTML inside it counts as it does for whoever shows the Markdown.
 */
export function parseMarkdown(text: string, options: ParseMarkdownOptions = {}): Page {
  const html = micromark(options.isSound ? text : mendMarkdown(text), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), asItIs],
  })
  const page: Page = { ...parseHtml(html, { ...options, positions: 'none' }), kind: 'text', tagged: true }
  return options.positions === 'lines' ? placeBlocks(page, text) : page
}
