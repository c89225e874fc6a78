import type { Element } from 'hast'
import type { PageType } from '../../../types.js'
import type { Facts } from '../features/facts.js'
import { KIND } from '../features/head.js'
import { sumOf } from '../features/sums.js'
import type { Posts } from './find-posts.js'
import type { Section } from './section.js'

/** Software that makes forums, by what it says of itself in `<meta name="generator">`. */
const software =
  /discourse|phpbb|vbulletin|xenforo|mybb|simple machines|flarum|nodebb|invision|vanilla forums|discuz|fluxbb|punbb|woltlab|burning board/i

/** Words in the path of a thread, and in the name of a host that has little else. */
const threadPath =
  /[/._-](?:forums?|threads?|showthread|viewtopic|topics?|discussions?|questions?|messages?|boards?|viewthread|t)(?:[/._?-]|$)/i
const forumHost = /(?:^|[.-])(?:forums?|community|communities|discuss|discussions?|answers|boards?)[.-]/i

/**
 * Share of what is kept that posts must hold to be what the page is for. Of 400 labelled pages, 8 that are no threads have posts with so much, of
 * which none has such an address and none calls them posts unless they are cards.
 */
const POSTS = 0.3
/** Share of the running text from which comments are the page: a thread whose first post is a link. */
const COMMENTS = 0.75

/** What is known of a page beside its elements. */
export interface Evidence {
  readonly posts: Posts | undefined
  readonly sections: readonly Section[]
  readonly url?: string | undefined
  /** What a model takes the page for. */
  readonly type?: PageType | undefined
}

/** Whether readers' posts are what the page is for. */
export function isForum({ page, kind, head, sums }: Facts, { posts, sections, url, type }: Evidence): boolean {
  if (type === 'forum' || kind === KIND.forum || head.some(saysForum)) return true
  if (posts !== undefined && posts.share > POSTS && (isThread(url) || (posts.named && !posts.cards))) {
    return kind !== KIND.article || isThread(url)
  }
  if (kind === KIND.article || kind === KIND.product) return false
  const all = sumOf(sums.prose, 0, page.blocks.length)
  const comments = sections.filter(({ part }) => part === 'comments')
  return all > 0 && comments.reduce((sum, { first, end }) => sum + sumOf(sums.prose, first, end), 0) >= all * COMMENTS
}

const saysForum = ({ tagName, properties }: Element): boolean =>
  tagName === 'meta' && properties.name === 'generator' && software.test(String(properties.content))

function isThread(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { hostname, pathname, search } = new URL(url)
  return forumHost.test(hostname) || threadPath.test(pathname + search)
}
