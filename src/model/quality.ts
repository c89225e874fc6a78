/**
 * Word F1 to be expected of an extraction, 0 to 1, from the best expected F1 of any cut. The scores are a little too sure
 * of doubtful pages: a parabola fitted on held-out pages puts that right. (Agreement of the forests added nothing.)
 */
export function qualityOf(expectedF1: number): number {
  const quality = 0.308 + 0.096 * expectedF1 + 0.594 * expectedF1 * expectedF1
  return Math.round(Math.min(1, Math.max(0, quality)) * 100) / 100
}
