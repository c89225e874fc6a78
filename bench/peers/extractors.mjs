// @ts-check
/** The peers, each as its own readme shows it, with its defaults and without network. */

/** @typedef {string | null | undefined} Field */
/** @typedef {{html: string, title?: Field, author?: Field, date?: Field}} Extract */
/** @typedef {(html: string, url?: string) => Extract | Promise<Extract>} Extractor */

const nothing = { html: '' }

/** @returns {Promise<Extractor>} */
export async function loadReadabilityOnLinkedom() {
  const { Readability } = await import('@mozilla/readability')
  const { parseHTML } = await import('linkedom')
  return (html) => fromArticle(new Readability(parseHTML(html).document).parse())
}

/** @returns {Promise<Extractor>} */
export async function loadReadabilityOnJsdom() {
  const { Readability } = await import('@mozilla/readability')
  const { JSDOM, VirtualConsole } = await import('jsdom')
  const virtualConsole = new VirtualConsole()
  return (html, url) => {
    const { window } = new JSDOM(html, { virtualConsole, ...(url === undefined ? {} : { url }) })
    const extract = fromArticle(new Readability(window.document).parse())
    window.close()
    return extract
  }
}

/** @param {ReturnType<import('@mozilla/readability').Readability['parse']>} article */
const fromArticle = (article) =>
  article === null
    ? nothing
    : { html: article.content ?? '', title: article.title, author: article.byline, date: article.publishedTime }

/** @returns {Promise<Extractor>} */
export async function loadDefuddle() {
  const { Defuddle } = await import('defuddle/node')
  const { parseHTML } = await import('linkedom')
  return async (html, url) => {
    // `useAsync` would ask servers for pages that hold no text.
    const { content, title, author, published } = await Defuddle(parseHTML(html).document, url, { useAsync: false })
    return { html: content, title, author, date: published }
  }
}
