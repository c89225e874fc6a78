/**
 * Declarations that leave nothing to be seen. `opacity: 0` is not one of them: pages that fade their content in as the
 * reader scrolls start all of it so.
 */
const hiding =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|em|rem|%|pt)?\s*(?:!|;|$))/i

/** Whether a `style` attribute hides its element. */
export const styleHides = (style: string): boolean => style.length > 8 && hiding.test(style)
