import type { Container, PageType } from '../../../types.js'
import { PART } from '../../../words/html/part-names.js'
import { TAG } from '../../../words/html/tags.js'
import type { ClassifyOptions } from '../../options.js'
import type { Scoreboard } from '../../scoreboard.js'
import type { Context } from '../features/index.js'
import { findPosts } from './find-posts.js'
import { findSections } from './find-sections.js'
import { isForum } from './is-forum.js'
import { isSaid } from './is-said.js'
import { keepLines } from './keep-lines.js'
import type { Section } from './section.js'

/** Blocks of a section among which its heading stands. */
const HEAD = 3

/** The options, and what a model takes the page for. */
export type TypedOptions = ClassifyOptions & { readonly type?: PageType }

/**
 * Keeps and drops the parts of a page as a user asked for. A part that is kept, by the user or by the engine, has its heading, and each post in it
 * says who wrote it and when, as the page does. What stands in the posts of a forum is no comment, whatever it is called.
 * @param threshold score from which a block is main content.
 */
export function applyScope(context: Context, board: Scoreboard, threshold: number, options: TypedOptions): void {
  const points = Math.log(threshold / (1 - threshold))
  const isKept = (index: number): boolean => {
    const ruling = board.ruling(index)
    return ruling === undefined ? (board.points[index] ?? 0) >= points : ruling.fate === 'keep'
  }
  const found = findSections(context)
  const posts = findPosts(context, isKept)
  const forum = isForum(context, { posts, sections: found, url: options.url, type: options.type })
  const sections = forum ? found.filter(({ part }) => part !== 'comments') : found
  for (const section of sections) {
    const scope = options[section.part] ?? 'auto'
    if (scope === 'drop') drop(board, section)
    else if (scope === 'keep') keep(context, board, section)
    else if (section.part !== 'related') even(context, board, section, isKept)
  }
  const said = sections.filter(({ part }) => part !== 'related')
  for (const section of said) keepHeading(context, board, section, isKept)
  const inPosts = new Uint8Array(context.page.blocks.length)
  for (const { first, end } of forum ? [...said, ...(posts?.members ?? []), ...namedPosts(context)] : said)
    inPosts.fill(1, first, end)
  keepLines(context, board, inPosts, isKept)
}

/** The elements that a page calls posts; those inside others are theirs. */
function namedPosts({ page, vocabulary }: Context): Container[] {
  const posts: Container[] = []
  for (const container of page.containers) {
    const isPost = ((vocabulary.ownParts[container.index] ?? 0) & PART.post) !== 0
    if (isPost && container.first >= (posts.at(-1)?.end ?? 0)) posts.push(container)
  }
  return posts
}

function drop(board: Scoreboard, { part, first, end }: Section): void {
  for (let index = first; index < end; index++) board.rule(index, { rule: `${part}: drop`, fate: 'drop', reason: part })
}

function keep(context: Context, board: Scoreboard, { part, first, end }: Section): void {
  for (const block of context.page.blocks.slice(first, end)) {
    if (isSaid(context, block)) board.rule(block.index, { rule: `${part}: keep`, fate: 'keep' })
  }
}

/** So much of what is said in a part must be kept for all of it to stay. On `wcxb-dev` a half does the same. */
const ENOUGH = 1 / 3

/** Comments and reviews stay or go together, as most of them are judged: a few out of many are of no use. */
function even(context: Context, board: Scoreboard, section: Section, isKept: (index: number) => boolean): void {
  const said = context.page.blocks.slice(section.first, section.end).filter((block) => isSaid(context, block))
  let kept = 0
  let all = 0
  for (const { index, words } of said) {
    all += words
    if (isKept(index)) kept += words
  }
  if (kept === 0) return
  if (kept >= all * ENOUGH) keep(context, board, section)
  else drop(board, section)
}

/** What is kept of a section stands under its heading. */
function keepHeading(
  { page, elements }: Context,
  board: Scoreboard,
  { part, first, end }: Section,
  isKept: (index: number) => boolean,
): void {
  const heading = page.blocks.slice(first, Math.min(end, first + HEAD)).find(({ container, hidden }) => {
    const tag = elements.tag[elements.outer[container] ?? 0] ?? 0
    return tag >= TAG.h1 && tag <= TAG.h4 && hidden === undefined
  })
  if (heading === undefined) return
  for (let next = heading.index + 1; next < end; next++) {
    if (!isKept(next)) continue
    board.rule(heading.index, { rule: `heading of ${part} that are kept`, fate: 'keep' })
    return
  }
}
