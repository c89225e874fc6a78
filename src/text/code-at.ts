const { charCodeAt } = String.prototype

/**
 * The UTF-16 code unit at a place of a text; `NaN` outside of it. The engine keeps texts in a dozen forms (slices, joined ones, one byte or two a unit), and a
 * property of a text is looked up anew wherever more than four of them come by: for a scan over a page's lines that takes longer than the scan. This asks for none.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)
