/**
 * Puts a space where a scraper glued a date to the word before it, or a number to its year: `Ann LeeMay 3, 2024`, `Ann3/4/2025`, `May 3, 20245 min read`, `May 3, 20249:05 AM`. Words and their order stay.
 */
export const unglueDates = (line: string): string =>
  line
    .replace(/(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,9}\.? \d)/gu, '$1 ')
    .replace(/(\p{Ll})(?=\d{1,2}[/.]\d{1,2}[/.]\d{4})/gu, '$1 ')
    .replace(/([AP]M|[A-Z]{2}T)(?=\p{Lu}\p{Ll}{2,9}\.? \d)/gu, '$1 ')
    .replace(/\b((?:19|20)\d{2})(?=\d{1,3} \p{L}|\d{1,2}:\d{2}|\p{Lu}\p{Ll})/gu, '$1 ')
