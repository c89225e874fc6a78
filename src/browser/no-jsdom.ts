/** Stands for `jsdom` in the browser build. */
throw new Error('The Readability engine needs jsdom, which does not run in a browser')

export {}
