/** Two parts of a path at least, with the mark before what is to come. */
const opening = /[\p{L}\p{N}]\s*[›>»/→]\s?[\p{L}\p{N}][^›>»/→]*[›>»/→]\s?$/u

/** A slash alone stands between words of prose too. */
const whole = /[\p{L}\p{N}]\s*[›>»→]\s?[\p{L}\p{N}][^›>»→]*[›>»→]\s?[\p{L}\p{N}]/u

/** Letters of a path at most. */
const LONGEST = 400

/** Does a line hold a path of the site's pages (`Home > Jobs > Tree officer`)? */
export const isTrail = (text: string): boolean => text.length <= LONGEST && whole.test(text)

/** Is it a path that ends with a text in small letters? */
export const endsTrail = (trail: string, text: string): boolean =>
  trail.length > text.length + 3 &&
  trail.length <= LONGEST &&
  trail.toLowerCase().endsWith(text) &&
  opening.test(trail.slice(0, -text.length))
