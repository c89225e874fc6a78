/** Two parts of a path at least, with the mark before what is to come. */
const opening = /[\p{L}\p{N}]\s*[›>»/→]\s?[\p{L}\p{N}][^›>»/→]*[›>»/→]\s?$/u

/** A slash alone stands between words of prose too. */
const whole = /[\p{L}\p{N}]\s*[›>»→]\s?[\p{L}\p{N}][^›>»→]*[›>»→]\s?[\p{L}\p{N}]/u

/** Letters of a path at most. */
const LONGEST = 400

const mark = /[›>»/→]/

/** Does a line hold a mark that parts a path? */
export const mayBeTrail = (text: string): boolean => text.length <= LONGEST && mark.test(text)

/** Does a line hold a path of the site's pages (`Home > Jobs > Tree officer`)? */
export const isTrail = (text: string): boolean => text.length <= LONGEST && whole.test(text)

/** Is a line that may be one a path that ends with a text in small letters? */
export const endsTrail = (trail: string, text: string): boolean =>
  trail.length > text.length + 3 && trail.toLowerCase().endsWith(text) && opening.test(trail.slice(0, -text.length))
