/**
 * Declarations that leave nothing to be seen: not shown, of no size, clipped away, or far off the screen.
 * `opacity: 0` and `height: 0` are not among them: pages that fade their content in as the reader scrolls, and sections
 * that open at a click, start so.
 */
const hiding = new RegExp(
  [
    String.raw`display\s*:\s*none`,
    String.raw`visibility\s*:\s*(?:hidden|collapse)`,
    String.raw`font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$)`,
    String.raw`clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)`,
    String.raw`clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)`,
    String.raw`transform\s*:\s*scale\(\s*0\s*\)`,
    // A thousand pixels or em to the left or above: no layout moves what is to be read so far.
    String.raw`(?:left|top|text-indent|margin-left|margin-top)\s*:\s*-(?:\d{4}|999)`,
  ]
    .map((declaration) => String.raw`(?:^|[;\s])${declaration}`)
    .join('|'),
  'i',
)

/** Whether a `style` attribute hides its element. */
export const styleHides = (style: string): boolean => style.length > 8 && hiding.test(style)
