/** Names of parts of a page that open and close at a click: questions with their answers, what follows after a teaser, tabs. */
const fold =
  /accordion|collaps(?:e|ible)|expand(?:er|able|ed|[-_]|$)|faq|toggle|tab[-_]?(?:pane|panel|content)|(?:read|show|see|view)[-_]?more|answer/i

/** Names of what lies over a page, or leads away from it: opened at a click too, but no part of what the page says. */
const overlay = /modal|popup|pop-up|dialog|lightbox|cookie|consent/i

export const isFoldName = (name: string): boolean => fold.test(name)

export const isOverlayName = (name: string): boolean => overlay.test(name)
