/**
 * Word F1 to be expected of the extraction of a text dump, 0 to 1, from the best expected F1 of any cut: a parabola fitted on held-out dumps
 * (`training/dumps/quality.py`).
 */
export function dumpQualityOf(expectedF1: number): number {
  const quality = 0.287 - 0.072 * expectedF1 + 0.784 * expectedF1 * expectedF1
  return Math.round(Math.min(1, Math.max(0, quality)) * 100) / 100
}
