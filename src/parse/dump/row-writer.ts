/** Writes the rows of a batch, feature by feature, into columns: number `feature * rows + row`. */
export class RowWriter {
  private at = 0

  constructor(
    private readonly columns: Float32Array,
    private readonly rows: number,
  ) {}

  /** Goes to the first feature of a row. */
  begin(row: number): void {
    this.at = row
  }

  put(value: number): void {
    this.columns[this.at] = value
    this.at += this.rows
  }
}
