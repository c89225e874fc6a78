/** Shorter slices are copies anyway: V8 makes a slice that shares its source from 13 characters on. */
const SHARED_FROM = 13

/**
 * A copy of a slice. The engine lets a slice share the memory of the string it was cut from, so a title of 60 characters
 * that is kept would keep its whole page.
 */
export const ownText = (slice: string): string => (slice.length < SHARED_FROM ? slice : ` ${slice}`.slice(1))
