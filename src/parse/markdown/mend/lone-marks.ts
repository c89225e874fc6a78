/** Marks of emphasis around nothing, which is what is left of an icon, and those that stand alone in their line. */
const lone = /(^|[\s[\]>])(?:_{1,4}|\*{2,4})(?=$|[\s[\]<])/g

/** Takes away the marks of emphasis that scrapers write around icons: `__`, `[ __ Log in ](/login)`. */
export const dropLoneMarks = (line: string): string =>
  line.includes('__') || line.includes('**') || line.trim() === '_' ? line.replaceAll(lone, '$1') : line
