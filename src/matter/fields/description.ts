import { foldSpace, foldWords } from '../../text/fold.js'
import { found } from '../candidate.js'
import { liftedBlocks, metaFound } from '../evidence.js'
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
  const headline = title === undefined ? '' : foldWords(title)
  const candidates = [
    ...liftedBlocks(evidence, 'dek').map((block) => found(foldSpace(block.text), 'printed dek', block)),
    found(textIn(evidence.linked, 'description'), 'json-ld description'),
    ...metaFound(evidence, keys),
    found(textIn(evidence.marked, 'description'), 'microdata description'),
  ]
  return candidates.find(
    (candidate) =>
      candidate !== undefined &&
      candidate.value.length >= shortest &&
      candidate.value.length <= longest &&
      foldWords(candidate.value) !== headline,
  )
}
