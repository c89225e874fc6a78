import { foldSpace } from '../../text/fold.js'
import { type Evidence, liftedTexts } from '../evidence.js'
import type { Field } from '../field.js'
import { leadImage } from '../sources/images.js'
import { thingsIn } from '../sources/json-ld.js'
import { cleanText, type Thing, textIn } from '../sources/thing.js'

/** Who made the lead image or holds its rights: as printed above the body, else as structured data says of that very image. */
export const imageCredit: Field<'image_credit'> = (evidence, { image }) => {
  if (image === undefined) return undefined
  const printed = liftedTexts(evidence, 'credit').map(foldSpace)[0]
  const thing = leadImage(evidence)?.thing
  return (
    printed ??
    textIn(thing, 'creditText') ??
    holder(thing, 'creator', evidence) ??
    holder(thing, 'copyrightHolder', evidence)
  )
}

function holder(thing: Thing | undefined, property: string, { byId }: Evidence): string | undefined {
  for (const value of thingsIn(thing, property, byId)) {
    const name = typeof value === 'string' ? cleanText(value) : textIn(value, 'name')
    if (name !== undefined) return name
  }
  return undefined
}
