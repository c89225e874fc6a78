// A label with a colon, then a name, to the end of the line: "Photograph: Tom Ferris", "撮影：北村". Few languages part the two otherwise.
const labelled =
  /(?:photo(?:graph|graphy|grapher)?|image|picture|credit|foto|fotografía|fotó|bild|crédit|kuva|zdjęcie|фото|写真|撮影|摄影|图源|사진)s?\s?(?:by|credit)?\s?[:：]\s?[^.:：。]{2,60}[)）]?$/iu

/** Does a line end with who made the picture above it? Only its end is looked at. */
export const endsWithCredit = (text: string): boolean => labelled.test(text.slice(-100))
