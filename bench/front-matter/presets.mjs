// @ts-check
/** What each preset promises, checked with the program that it is for, or with the part of it that reads. */
import { Liquid } from 'liquidjs'
import { parse } from 'yaml'
import { z } from 'zod'

/** @typedef {typeof import('../../src/matter/serialize.js')} Serialize */
/** @typedef {import('../front-matter.mjs').Document} Document */

const liquid = new Liquid()
/** The schema of Astro's own blog template, but that a page need not have a description or a date. */
const blog = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  pubDate: z.coerce.date().optional(),
  updatedDate: z.coerce.date().optional(),
})
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/
/** Names that Hugo keeps for itself, of those that are dangerous to fill from a page. */
const ofHugo = [
  'url',
  'slug',
  'type',
  'layout',
  'draft',
  'aliases',
  'outputs',
  'build',
  'cascade',
  'markup',
  'lang',
  'author',
]
const ofJekyll = ['published', 'layout', 'permalink', 'categories', 'category', 'type', 'url', 'slug']

/**
 * @param {Document} document
 * @param {Serialize} serialize
 * @returns {(readonly [reader: string, isRead: () => boolean])[]}
 */
export function checkPresets({ matter, markdown }, { serializeMatter, fitBody }) {
  /** @param {Parameters<Serialize['serializeMatter']>[1]} preset */
  const read = (preset) => parse(serializeMatter(matter, preset).slice(4, -4)) ?? {}
  return [
    ['hugo', () => isHugo(read('hugo'))],
    ['jekyll (liquidjs)', () => isJekyll(read('jekyll'), fitBody(markdown, 'jekyll'), markdown)],
    ['astro (zod)', () => blog.safeParse(read('astro')).success],
    ['obsidian', () => Object.values(read('obsidian')).every(isFlat)],
    ['pandoc', () => !hasMetadata(fitBody(markdown, 'pandoc'))],
  ]
}

/** @param {Record<string, any>} fields */
function isHugo(fields) {
  const dates = [fields.date, fields.lastmod].filter((date) => date !== undefined)
  return dates.every((date) => rfc3339.test(date)) && !ofHugo.some((name) => name in fields)
}

/**
 * @param {Record<string, unknown>} fields
 * @param {string} body
 * @param {string} markdown
 */
function isJekyll(fields, body, markdown) {
  return !ofJekyll.some((name) => name in fields) && liquid.parseAndRenderSync(body) === markdown
}

/** @param {unknown} value */
function isFlat(value) {
  return typeof value !== 'object' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
}

/**
 * A line of dashes outside of code.
 * @param {string} markdown
 */
function hasMetadata(markdown) {
  return /^---\s*$/m.test(markdown.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, ''))
}
