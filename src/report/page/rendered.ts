import type { ReportElement, ReportNode } from '../../flow/report/report-entry.js'
import { element } from './element.js'

/** Elements that are made again; of all others only what is inside. */
const plain = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del s sub sup br hr table thead tbody tr th td dl dt dd figure figcaption i b kbd var samp q cite abbr'.split(
    ' ',
  ),
)

/** Draws the kept tree. Nothing is loaded, and a link goes to the web alone. */
export function drawRendered(nodes: readonly ReportNode[]): HTMLElement {
  return element('article', { class: 'rendered', dir: 'auto', tabindex: 0 }, nodes.map(draw))
}

function draw(node: ReportNode): Node | string {
  if (typeof node === 'string') return node
  if (node.tag === 'a') return drawLink(node)
  if (node.tag === 'img') return drawImage(node)
  const children = node.children.map(draw)
  const tag = plain.has(node.tag) ? node.tag : 'span'
  // The page has a heading of its own above.
  const level = /^h([1-3])$/.exec(tag)
  return element((level === null ? tag : `h${Number(level[1]) + 3}`) as 'span', {}, children)
}

function drawLink({ address = '', children }: ReportElement): Node {
  const isWeb = /^https?:\/\//i.test(address)
  const attributes = { href: address, rel: 'noopener noreferrer nofollow', target: '_blank', title: address }
  return isWeb ? element('a', attributes, children.map(draw)) : element('span', {}, children.map(draw))
}

function drawImage({ address = '', children }: ReportElement): Node {
  const [alt = ''] = children
  return element(
    'span',
    { class: 'image', title: address },
    `Image: ${typeof alt === 'string' && alt !== '' ? alt : address}`,
  )
}
