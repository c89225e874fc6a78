import { foldSpace } from '../../text/fold.js'
import { found } from '../candidate.js'
import { type Evidence, liftedBlocks } from '../evidence.js'
import type { Field } from '../field.js'
import { leadImage } from '../sources/images.js'
import { thingsIn } from '../sources/json-ld.js'
import { cleanText, type Thing, textIn } from '../sources/thing.js'

/** Who made the lead image or holds its rights: as printed above the body, else as structured data says of that very image. */
export const imageCredit: Field<'image_credit'> = (evidence, { image }) => {
  if (image === undefined) return undefined
  const [block] = liftedBlocks(evidence, 'credit')
  if (block !== undefined) return found(foldSpace(block.text), 'printed credit', block)
  const thing = leadImage(evidence)?.thing
  return (
    found(textIn(thing, 'creditText'), 'json-ld creditText') ??
    found(holder(thing, 'creator', evidence), 'json-ld creator') ??
    found(holder(thing, 'copyrightHolder', evidence), 'json-ld copyrightHolder')
  )
}

function holder(thing: Thing | undefined, property: string, { byId }: Evidence): string | undefined {
  for (const value of thingsIn(thing, property, byId)) {
    const name = typeof value === 'string' ? cleanText(value) : textIn(value, 'name')
    if (name !== undefined) return name
  }
  return undefined
}
