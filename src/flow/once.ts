/**
 * Loads something at the first call and keeps it. For what only some records need: most of the time to start is loading code, and an
 * import that is awaited once more for each record is not free either.
 */
export function once<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}
