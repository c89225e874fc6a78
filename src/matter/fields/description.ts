import { foldSpace, foldWords } from '../../text/fold.js'
import { liftedTexts, metaValues } from '../evidence.js'
import type { Field } from '../field.js'
import { textIn } from '../sources/thing.js'

/** Metadata that sums the page up. */
const keys = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'dcterms.description',
  'sailthru.description',
  'citation_abstract',
]

/** Shorter is a label, longer is the text itself. */
const shortest = 20
const longest = 1000

/** The dek as printed, else what metadata says; never the title again. */
export const description: Field<'description'> = (evidence, { title }) => {
  const dek = liftedTexts(evidence, 'dek').map(foldSpace).filter(Boolean)
  const candidates = [
    dek[0],
    textIn(evidence.linked, 'description'),
    ...metaValues(evidence, keys),
    textIn(evidence.marked, 'description'),
  ]
  const headline = title === undefined ? '' : foldWords(title)
  return candidates.find(
    (text) => text !== undefined && text.length >= shortest && text.length <= longest && foldWords(text) !== headline,
  )
}
