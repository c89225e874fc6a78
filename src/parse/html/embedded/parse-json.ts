/** Parses JSON as pages hold it. `undefined` where it is none: text that is only perhaps there is never worth failing a page. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Code, or JSON that its makers broke. Other scripts, or none, have the text.
    return undefined
  }
}
