import type { HiddenBy } from '../types.js'

/** Any of these declarations, each at its own place in the style. */
const anyOf = (declarations: readonly string[]): RegExp =>
  new RegExp(declarations.map((declaration) => String.raw`(?:^|[;\s])${declaration}`).join('|'), 'i')

/**
 * Declarations with which pages hide what a script shows later.
 * `opacity: 0` and `height: 0` are not among them: pages that fade their content in as the reader scrolls, and sections
 * that open at a click, start so.
 */
const notShown = anyOf([
  String.raw`display\s*:\s*none`,
  String.raw`visibility\s*:\s*(?:hidden|collapse)`,
  String.raw`transform\s*:\s*scale\(\s*0\s*\)`,
])

/** Declarations that leave nothing to be seen, script or not: clipped away, or far off the screen. */
const offScreen = anyOf([
  String.raw`clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)`,
  String.raw`clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)`,
  // A thousand pixels or em to the left or above: no layout moves what is to be read so far.
  String.raw`(?:left|top|text-indent|margin-left|margin-top)\s*:\s*-(?:\d{4}|999)`,
])

/** A box of no more than a pixel: both of these. A width or a height alone is a section that opens. */
const noWidth = anyOf([String.raw`(?:max-)?width\s*:\s*[01](?:px)?\s*(?:;|!|$)`])
const noHeight = anyOf([String.raw`(?:max-)?height\s*:\s*[01](?:px)?\s*(?:;|!|$)`])

const noFont = anyOf([String.raw`font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$)`])

/** How a `style` attribute hides its element, if it does. */
export function styleHides(style: string): HiddenBy | undefined {
  if (style.length <= 8) return undefined
  if (notShown.test(style)) return 'style'
  return offScreen.test(style) || (noWidth.test(style) && noHeight.test(style)) ? 'off-screen' : undefined
}

const noOpacity = anyOf([String.raw`opacity\s*:\s*(?:0|0?\.0+|0%)\s*(?:;|!|$)`])

const noOverflow = anyOf([String.raw`overflow(?:-y)?\s*:\s*(?:hidden|clip)`])

/** Whether a `style` attribute hides its element for now: text that fades in begins transparent, and a box that opens without height. */
export const styleDefers = (style: string): boolean =>
  style.length > 8 && (noOpacity.test(style) || (noHeight.test(style) && noOverflow.test(style)))

/** Whether a `style` attribute gives text no size. Elements inside may give theirs one again, as mails and grids do against gaps. */
export const styleShrinks = (style: string): boolean => style.length > 8 && noFont.test(style)
