import { astro } from './astro.js'
import { hugo } from './hugo.js'
import { jekyll } from './jekyll.js'
import { obsidian } from './obsidian.js'
import { pandoc } from './pandoc.js'
import type { Preset } from './preset.js'

/** Which front matter a document begins with. */
export type MatterPreset = 'default' | 'hugo' | 'jekyll' | 'astro' | 'obsidian' | 'pandoc' | 'none'

/** The readers whose front matter has rules of its own; a new one is a file here and a line in both lists. */
export const presets: Readonly<Record<Exclude<MatterPreset, 'none'>, Preset>> = {
  default: { reader: 'any reader of YAML' },
  hugo,
  jekyll,
  astro,
  obsidian,
  pandoc,
}

/** The names of the presets, as the command line lists them. */
export const matterPresets: readonly MatterPreset[] = [
  'default',
  'hugo',
  'jekyll',
  'astro',
  'obsidian',
  'pandoc',
  'none',
]

/** Makes a body harmless to the reader of a preset: Jekyll runs braces, Pandoc reads metadata between dashes. */
export const fitBody = (markdown: string, preset: MatterPreset): string =>
  preset === 'none' ? markdown : (presets[preset].body?.(markdown) ?? markdown)
