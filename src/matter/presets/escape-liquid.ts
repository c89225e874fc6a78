/** Where Liquid would begin to run something, in code as well: it does not know Markdown. */
const opening = /\{[{%]/g

/** Has Liquid print what would else open a tag or an output: `{{ "{{" }}` gives `{{`. */
export const escapeLiquid = (markdown: string): string => markdown.replace(opening, (mark) => `{{ "${mark}" }}`)
