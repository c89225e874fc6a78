import type { ReportDetails, ReportLine } from '../../flow/report/report-entry.js'

/** The records of the run, as the list shows them. */
export function readLines(): ReportLine[] {
  return JSON.parse(document.getElementById('lines')?.textContent ?? '[]')
}

/** What one of them holds. It stands in an element of its own and is read when it is wanted; nothing where it was left out. */
export function readDetails(index: number): ReportDetails | undefined {
  const data = document.getElementById(`data-${index}`)?.textContent
  return data === undefined || data === null ? undefined : JSON.parse(data)
}
