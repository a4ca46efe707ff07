import { type Problem, problem, problemOf } from '../../../../shared/contract/problem.ts'
import { type ImportMapping, type ImportReport, importReport } from './import-report.ts'

export type ImportAnswer = { readonly report: ImportReport } | { readonly problem: Problem }

export interface ImportOrder {
  readonly what: 'attendees' | 'programme'
  readonly file: File
  readonly dryRun: boolean
  readonly mapping?: ImportMapping | undefined
  readonly signal?: AbortSignal
}

/** Names added here to the station's: no answer, or an unexpected one. */
const own = (name: 'station-gone' | 'unreadable-answer') => ({ problem: problemOf(name, 503) })

const addressOf = ({ what, dryRun, mapping }: ImportOrder): string => {
  const query = new URLSearchParams()
  if (dryRun) query.set('dryRun', '1')
  if (mapping) query.set('mapping', JSON.stringify(mapping))
  return `/api/v1/import/${what}?${query}`
}

/** Sends the file unchanged: only the station reads its encoding, separator and headings. Never throws. */
export const askImport = async (order: ImportOrder): Promise<ImportAnswer> => {
  try {
    const response = await fetch(addressOf(order), {
      method: 'POST',
      body: order.file,
      headers: { 'content-type': 'application/octet-stream' },
      credentials: 'same-origin',
      ...(order.signal ? { signal: order.signal } : {}),
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok) {
      const report = importReport.safeParse(body)
      return report.success ? { report: report.data } : own('unreadable-answer')
    }
    const refusal = problem.safeParse(body)
    return refusal.success ? { problem: refusal.data } : own('unreadable-answer')
  } catch {
    // fetch does not distinguish a file that changed on disk from a lost station.
    return own('station-gone')
  }
}
