import type { Matter } from '../../types.js'

// What parts a caption from its source, when the source stands in the same line.
const sign =
  /^(.{8,}?[.!?…”"’)]?)\s*(?:©|\(c\)|\((?=(?:photo|image|picture|credit|foto|bild|crédit|fotografía|kuva|фото)\b))\s*(.+?)\)?$/iu
const label =
  /^(.{8,}?[.!?…”"’)])\s+(?:photo|image|picture|credit|photograph|foto|bild|crédit|crédits|kuva|фото|写真)\s?(?:credit|by)?\s?[:：]\s*(.+)$/iu
const opener =
  /^(?:©|(?:photo|image|picture|credit|photograph|foto|bild|crédit|crédits|kuva|фото)\s?(?:credit|source|by|courtesy of)?\s?(?:[:：,]?\s|[:：]|\.{2,3}))\s*/iu

/** A label alone. */
const bare = /^(?:photos?|images?|pictures?|credits?|source|foto|bild|quelle)\s?[:：]?$/iu

/** A longer source is the rest of a caption. */
const longest = 120

/** Caption and credit of the lead image: a line of its own each, or a caption that ends with its source. */
export function splitCaption(
  caption: string | undefined,
  credit: string | undefined,
): Pick<Matter, 'image_caption' | 'image_credit'> {
  const parts = caption === undefined || credit !== undefined ? null : (sign.exec(caption) ?? label.exec(caption))
  const source = parts?.[2] ?? credit
  const text = parts?.[1] ?? caption
  const name = source === undefined || source.length > longest ? undefined : nameOf(source)
  return {
    ...(text === undefined ? {} : { image_caption: text.trim() }),
    ...(name === undefined ? {} : { image_credit: name }),
  }
}

/** The source without its label; none where the line is no more than a label, or a word without one. */
function nameOf(source: string): string | undefined {
  const name = source.replace(opener, '').trim()
  const labelled = name.length < source.trim().length
  const isName = labelled ? /\p{L}{2}/u.test(name) : /\p{L}.*[\s/|].*\p{L}/u.test(name)
  return isName && !bare.test(name) ? name : undefined
}
