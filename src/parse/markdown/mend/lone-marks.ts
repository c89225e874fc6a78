/** Marks of emphasis around nothing, which is what is left of an icon. */
const lone = /(^|[\s[])(?:__|\*{4})(?=$|[\s\]])/g

/** Takes away the marks of emphasis that scrapers write around icons: `__`, `[ __ Log in ](/login)`. */
export const dropLoneMarks = (line: string): string =>
  line.includes('__') || line.includes('****') ? line.replaceAll(lone, '$1') : line
