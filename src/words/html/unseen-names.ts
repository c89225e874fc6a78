/**
 * Classes that mean one thing: text for screen readers alone, clipped to a pixel. Names such as `hidden` or `d-none` are not among
 * them, since a second class often shows the element on some screens.
 */
const unseen = new Set(
  (
    'sr-only visually-hidden visuallyhidden visually_hidden visuallyHidden screen-reader-text screen-reader-only screenreader-only ' +
    'screenreader screen-reader sr-text sr-hidden sronly srOnly sr_only is-sr-only is-visually-hidden u-visually-hidden u-visuallyhidden ' +
    'u-hidden-visually u-hiddenVisually u-sr-only hide-visually hidden-visually element-invisible accessibly-hidden a11y-hidden ' +
    'assistive-text visually-hidden-focusable sr-only-focusable visuallyhidden-focusable off-screen-text'
  ).split(' '),
)

/** Length of the shortest and the longest of them. */
const SHORTEST = 6
const LONGEST = 25

/** By the low five bits of the first two letters: whether one of them begins so. A page has thousands of classes, nearly all ruled out here. */
const begins = new Uint8Array(1024)
for (const name of unseen) begins[slotOf(name)] = 1

function slotOf(name: string): number {
  return ((name.charCodeAt(0) & 31) << 5) | (name.charCodeAt(1) & 31)
}

/** Whether a class takes its element's text out of sight. */
export const isUnseenName = (name: string): boolean =>
  name.length >= SHORTEST && name.length <= LONGEST && begins[slotOf(name)] === 1 && unseen.has(name)
