import { foldSpace } from '../../text/fold.js'
import { says } from './class-tokens.js'
import { textOf } from './nodes.js'
import { inside, type Sighting, type Sightings } from './walk.js'

/** How much of a byline is read; a biography is longer. */
const bylineLimit = 200

/** Printed bylines, most telling first: what is marked as a name, then links to an author, then the first that reads like a byline. */
export function readBylines({ bylines }: Sightings): string[] {
  const open = bylines.filter(({ where }) => (where & (inside.aside | inside.beside | inside.hidden)) === 0)
  const chosen =
    open.find(({ says: bits }) => (bits & says.name) !== 0 && (bits & says.byline) !== 0) ??
    open.find(isAuthorLink) ??
    open.find(readsLikeByline) ??
    open[0]
  if (chosen === undefined) return []
  const text = textOf(chosen.node)
  return text.length > bylineLimit ? [] : [text]
}

const isAuthorLink = ({ node }: Sighting): boolean =>
  Array.isArray(node.properties.rel) && node.properties.rel.includes('author')

const readsLikeByline = ({ node }: Sighting): boolean =>
  /^(?:by|von|par|por|di|door|av|af)\s/i.test(foldSpace(textOf(node)))
