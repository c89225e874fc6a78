// @ts-check
/** Loaded into the command by `memory.mjs`: answers each message of the parent with the memory in use, garbage collected. */
process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send?.({ rss, heapUsed, external })
})
process.channel?.unref()
