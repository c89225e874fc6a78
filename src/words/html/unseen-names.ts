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

/** Length of the shortest and the longest of them: most classes are ruled out by it. */
const SHORTEST = 6
const LONGEST = 25

/** Whether a class takes its element's text out of sight. */
export const isUnseenName = (name: string): boolean =>
  name.length >= SHORTEST && name.length <= LONGEST && unseen.has(name)
