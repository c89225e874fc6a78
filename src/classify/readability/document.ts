let implementation: Promise<DOMImplementation> | undefined

/**
 * An empty document that no window shows: nothing in it is ever run, styled or fetched. jsdom is loaded at the first
 * call, as it takes longer to load than all else together.
 */
export async function emptyDocument(): Promise<Document> {
  implementation ??= load()
  return (await implementation).createHTMLDocument('')
}

async function load(): Promise<DOMImplementation> {
  const { JSDOM } = await import('jsdom')
  return new JSDOM('').window.document.implementation
}
