import type { Element } from 'hast'
import { type Base, resolveLink } from './address.js'

/** Sites whose frames are content: videos, sound, posts, code, maps. */
const hosts =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|soundcloud\.com|spotify\.com|bandcamp\.com|mixcloud\.com|twitter\.com|x\.com|instagram\.com|tiktok\.com|facebook\.com|reddit\.com|bsky\.app|codepen\.io|jsfiddle\.net|codesandbox\.io|gist\.github\.com|slideshare\.net|speakerdeck\.com|datawrapper\.dwcdn\.net|flo\.uri\.sh|archive\.org|peertube\.tv|rumble\.com|loom\.com|wistia\.(?:com|net)|streamable\.com|bilibili\.com|rutube\.ru|vk\.com|embed\.podcasts\.apple\.com)$/

/** Paths of frames that only share, follow, count or comment. */
const tools = /\/(?:plugins|widgets|share|tr|follow|sharer)(?:\/|\.php|$)/

const lazy = ['dataSrc', 'dataLazySrc', 'dataSrcdoc', 'src'] as const

/** What is embedded, as a link: where it can be seen, and what the page calls it. */
export interface Embed {
  readonly href: string
  readonly title: string
}

/** The video, sound or post that a frame, a player or a placeholder of one shows. */
export function readEmbed(node: Element, base: Base): Embed | undefined {
  const { properties, tagName } = node
  const href = tagName === 'iframe' || tagName === 'embed' ? frame(node, base) : player(node, base)
  if (href === undefined) return undefined
  const title = properties.title ?? properties.ariaLabel
  const name = typeof title === 'string' ? title.replace(/\s+/g, ' ').trim() : ''
  return { href, title: playerName.test(name) ? '' : name }
}

/** What sites call their player, whatever it plays. */
const playerName =
  /^(?:(?:youtube|vimeo|dailymotion|spotify|soundcloud|twitter|facebook|instagram|embedded|embed|html5)(?: |$))?(?:video|audio|media|music|content|post|tweet)?(?: ?(?:player|embed|frame|iframe))?$|^i?frame$/i

function frame({ properties }: Element, base: Base): string | undefined {
  for (const name of lazy) {
    const href = resolveLink(properties[name], base)
    if (href === undefined || !URL.canParse(href)) continue
    const url = new URL(href)
    if (hosts.test(url.hostname) && !tools.test(url.pathname)) return watchable(url) ?? href
  }
  return undefined
}

/** The page of a video in place of the frame of its player. */
function watchable({ hostname, pathname }: URL): string | undefined {
  const youtube = /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(hostname)
  const id = youtube ? /^\/(?:embed|v)\/([\w-]{11})$/.exec(pathname)?.[1] : undefined
  if (id !== undefined) return `https://www.youtube.com/watch?v=${id}`
  const vimeo = hostname === 'player.vimeo.com' ? /^\/video\/(\d+)$/.exec(pathname)?.[1] : undefined
  return vimeo === undefined ? undefined : `https://vimeo.com/${vimeo}`
}

function player(node: Element, base: Base): string | undefined {
  if (node.tagName !== 'video' && node.tagName !== 'audio') return undefined
  if (node.properties.autoPlay !== undefined && node.properties.loop !== undefined) return undefined
  const sources = [node, ...node.children.filter((child) => child.type === 'element' && child.tagName === 'source')]
  for (const source of sources) {
    const href = source.type === 'element' ? resolveLink(source.properties.src, base) : undefined
    if (href !== undefined && /^https?:/.test(href)) return href
  }
  return undefined
}
