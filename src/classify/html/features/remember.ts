/** The value of a key, made the first time it is asked for. */
export function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const old = known.get(key)
  if (old !== undefined) return old
  const made = make(key)
  known.set(key, made)
  return made
}
