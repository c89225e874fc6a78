/** One number a block, by name: what the scorecards (and one day the model) read. */
export type Columns = Map<string, Float32Array>

/** Makes and registers the columns of one group of features. */
export function addColumns<Name extends string>(
  columns: Columns,
  size: number,
  names: readonly Name[],
): Record<Name, Float32Array> {
  const made: Partial<Record<Name, Float32Array>> = {}
  for (const name of names) {
    const column = new Float32Array(size)
    columns.set(name, column)
    made[name] = column
  }
  return made as Record<Name, Float32Array>
}
