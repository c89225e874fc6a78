/**
 * Word F1 to be expected of an extraction, 0 to 1, from the best expected F1 of any cut. The chances are a little too sure of doubtful pages: a curve
 * fitted on held-out pages puts that right (`training/whole.py`). How far the models agree adds nothing to it.
 */
export function qualityOf(expectedF1: number): number {
  const quality = 0.45 + 0.55 * Math.max(0, expectedF1) ** 2.5
  return Math.round(Math.min(1, quality) * 100) / 100
}
