import type { Element, Properties } from 'hast'
import { decodeEntities } from '../text/entities.js'
import { type Base, resolveImage } from './address.js'

/** Smaller than this, in CSS pixels, a picture is an icon, a bullet or a tracking pixel; avatars end at about 64. */
const smallestSide = 50
const largestIcon = 64

/** Words in a class, an id or a file name that tell a picture that belongs to the page, not to its content. */
const junk = new Set(
  (
    'icon icons ico favicon avatar avatars gravatar userpic logo logos sprite sprites emoji emojis emoticon smiley smilies ' +
    'spacer pixel tracking tracker beacon badge badges social share sharing rating stars flag flags bullet arrow btn button ' +
    'advert advertisement ads sponsor captcha loader spinner separator caret chevron'
  ).split(' '),
)

/** Words in the text for a picture that tell who is there, not what. */
const people = new Set(['avatar', 'avatars', 'gravatar', 'userpic'])

const network =
  '(?:facebook|twitter|x|instagram|linked ?in|pinterest|whats ?app|you ?tube|tik ?tok|telegram|reddit|xing|e-?mail|rss|social media)'
/** The whole text for a picture that is a button of a network, or an icon. */
const iconText = new RegExp(
  String.raw`^\s{0,9}(?:(?:share|follow|like|find|join|tweet)(?: (?:this|us|me))?(?: (?:on|via|by|with))? ${network}|${network} (?:icon|logo|share|button|profile)|icon|logo|arrow)\s{0,9}$`,
  'i',
)

/** The same in the path of a picture. */
const junkFolder = /\/(?:icons?|emojis?|smil(?:e[sy]?|ies|eys)|emoticons|avatars?|sprites|logos|ads?|adimg)\//i

/** File names of pictures that only hold the place until a script loads the real one. */
const placeholders = new Set(
  'placeholder blank spacer transparent pixel lazy lazyload loading empty dummy grey gray preload fallback'.split(' '),
)

const lazySources = [
  'dataSrc',
  'dataOriginal',
  'dataLazySrc',
  'dataLazy',
  'dataOriginalSrc',
  'dataHiResSrc',
  'dataImageSrc',
] as const
const sourceSets = ['dataSrcSet', 'dataSrcset', 'dataLazySrcset', 'srcSet'] as const

/** The picture that an `img` stands for, as an element of the kept tree; undefined for one that is no content. */
export function readPicture(node: Element, picture: Element | undefined, base: Base): Element | undefined {
  const { properties } = node
  if (isJunk(properties)) return undefined
  const src = findSource(properties, picture, base)
  if (src === undefined || isJunkName(src)) return undefined
  return { type: 'element', tagName: 'img', properties: { src, alt: readAlt(properties.alt) }, children: [] }
}

/** What a picture shows, as far as its address says: without the size it is delivered in. A gallery repeats itself small. */
export function subjectOf({ properties: { src } }: Element): string {
  return String(src)
    .replace(
      /([?&])(?:w|h|width|height|imwidth|imheight|wid|hei|sw|sh|size|q|quality|qlt|dpr|fit|crop|resize|auto|format|fm|strip)=[^&#]*/g,
      '$1',
    )
    .replace(/\/[a-z]*\d{2,4}x\d{2,4}(?=\/)/g, '')
    .replace(/\/(?:[a-z]{1,2}_[^/,]+,)+[a-z]{1,2}_[^/]+(?=\/)/g, '')
    .replace(/[-_.](?:\d{2,4}x\d{0,4}|x\d{2,4}|\d{2,4}w)(?=[^/]*$)/, '')
    .replace(/[?&]+$/, '')
}

/** The text for a picture; none where it is only what the file is called, as systems fill it in. */
function readAlt(alt: unknown): string {
  if (typeof alt !== 'string') return ''
  const text = decodeEntities(alt.replace(tag, ' ')).replace(/\s+/g, ' ').trim()
  return fileLike.test(text) ? '' : text
}

/** Tags that a system wrote into the text. */
const tag = /<\/?(?:p|br|em|i|b|strong|span|div|a)(?:\s[^<>]{0,300})?\/?>/gi

/** A file's ending, a camera's number, or an identifier that no tongue speaks. */
const fileLike =
  /^.{1,120}\.(?:jpe?g|png|gif|webp|svg|avif|bmp)$|^(?:img|dscn?|dscf|image|picture|screen ?shot|untitled|unnamed|placeholder)(?:[\s_-]*\d[\d\s_-]*)?$|^(?:[\da-f]{8}[\s_-](?:[\da-f]{4}[\s_-]){3}[\da-f]{12}|(?=\D*\d)(?=[^a-f]*[a-f])[\da-f]{16,64})$/i

function isJunk(properties: Properties): boolean {
  if (properties.hidden === true || properties.role === 'presentation') return true
  const width = readSize(properties.width)
  const height = readSize(properties.height)
  if (Math.min(width, height) < smallestSide || Math.max(width, height) <= largestIcon) return true
  if (typeof properties.alt === 'string' && iconText.test(properties.alt)) return true
  return hasWord(properties.className, junk) || hasWord(properties.id, junk) || hasWord(properties.alt, people)
}

/** A size in pixels; unknown and relative sizes are taken for large. */
function readSize(value: unknown): number {
  const size =
    typeof value === 'number' ? value : typeof value === 'string' ? Number(value.replace(/px$/, '')) : Number.NaN
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size
}

function hasWord(value: unknown, words: ReadonlySet<string>): boolean {
  const names = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
  if (names === '') return false
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word))
}

function isJunkName(src: string): boolean {
  const name = fileName(src)
  return hasWord(name, junk) || junkFolder.test(src) || src.includes('gravatar.com/')
}

const isPlaceholder = (src: string): boolean =>
  hasWord(fileName(src).replace(/\.\w+$/, ''), placeholders) || /\b1x1\b/.test(src)

const fileName = (src: string): string => src.replace(/[?#].*$/, '').replace(/^.*\//, '')

function findSource(properties: Properties, picture: Element | undefined, base: Base): string | undefined {
  for (const name of lazySources) {
    const found = resolveImage(properties[name], base)
    if (found !== undefined) return found
  }
  const plain = resolveImage(properties.src, base)
  if (plain !== undefined && !isPlaceholder(plain)) return plain
  return findInSets(properties, base) ?? findInPicture(picture, base)
}

function findInSets(properties: Properties, base: Base): string | undefined {
  for (const name of sourceSets) {
    const value = properties[name]
    const found = resolveImage(bestCandidate(Array.isArray(value) ? value.join(', ') : value), base)
    if (found !== undefined) return found
  }
  return undefined
}

function findInPicture(picture: Element | undefined, base: Base): string | undefined {
  for (const child of picture?.children ?? []) {
    const found =
      child.type === 'element' && child.tagName === 'source' ? findInSets(child.properties, base) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The largest of the candidates of a `srcset`. */
function bestCandidate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  let best: string | undefined
  let largest = -1
  for (const candidate of value.trim().split(/,\s+/)) {
    const [url, descriptor] = candidate.trim().split(/\s+/, 2)
    const size = descriptor === undefined ? 1 : Number.parseFloat(descriptor)
    if (url !== undefined && url !== '' && size > largest) {
      best = url.replace(/,+$/, '')
      largest = size
    }
  }
  return best
}
