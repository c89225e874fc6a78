import { foldSpace } from '../../text/fold.js'
import { found } from '../candidate.js'
import { liftedBlocks } from '../evidence.js'
import type { Field } from '../field.js'
import { leadImage } from '../sources/images.js'
import { textIn } from '../sources/thing.js'

/** What stands under the lead image: as printed above the body, else as structured data says of that very image. */
export const imageCaption: Field<'image_caption'> = (evidence, { image }) => {
  if (image === undefined) return undefined
  const [block] = liftedBlocks(evidence, 'caption')
  if (block !== undefined) return found(foldSpace(block.text), 'printed caption', block)
  return found(textIn(leadImage(evidence)?.thing, 'caption'), 'json-ld caption')
}
