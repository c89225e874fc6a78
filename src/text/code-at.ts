const { charCodeAt } = String.prototype

/**
 * The UTF-16 code unit at a place inside a text. The engine keeps texts in a dozen forms (slices, joined ones, one byte or two a unit), and a
 * property of a text is looked up anew wherever more than four of them come by: for a scan over a page's lines that takes longer than the scan. This asks for none.
 * A single look outside of a text makes all further ones slow, in the whole process: where there may be nothing, ask `codeNear`.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)

/** The code unit at a place that may be outside of the text: there it is `NaN`. */
export const codeNear = (text: string, at: number): number =>
  at >= 0 && at < text.length ? codeAt(text, at) : Number.NaN
