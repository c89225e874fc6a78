import type { Preset } from './preset.js'
import { replaceRules } from './replace-rules.js'

/**
 * Pandoc reads strings of its metadata as Markdown, so theirs is escapeMarkdownd, and takes any `---` in the body for the beginning of
 * more metadata. Its title block has `title`, `author`, `date`, `abstract`, `keywords` and `lang`.
 * @see https://pandoc.org/MANUAL.html#extension-yaml_metadata_block
 */
export const pandoc: Preset = {
  reader: 'Pandoc',
  names: { description: 'abstract', tags: 'keywords' },
  values: {
    title: escapeMarkdown,
    author: (names) => names.map(escapeMarkdown),
    description: escapeMarkdown,
    site: escapeMarkdown,
    section: escapeMarkdown,
    tags: (tags) => tags.map(escapeMarkdown),
    image_caption: escapeMarkdown,
    image_credit: escapeMarkdown,
    source: toAutolink,
    image: toAutolink,
  },
  body: replaceRules,
}

/** Every mark that Pandoc's Markdown gives a meaning, and what begins a list where it begins a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~^$|@"']/g, '\\$&')
    .replace(/--+|\.\.+|^[+:%-]/g, (run) => [...run].map((mark) => `\\${mark}`).join(''))
    .replace(/^(\(?\w+)([.)])(?=\s|$)/, '$1\\$2')
}

function toAutolink(url: string): string {
  return `<${url}>`
}
