import { type CueImportReport, cueImportReport } from '../../../../shared/contract/cue-import.ts'
import { problem } from '../../../../shared/contract/problem.ts'

/** `fault`: the station's sentence. Null if it did not answer. */
export type CueImportAnswer = { readonly report: CueImportReport } | { readonly fault: string | null }

/** Reading a file of this size takes less. */
const answerWithinMs = 30_000

/** Sends the file unchanged; the station reads its encoding, separator and headings. Never throws. */
export const askCueImport = async (file: File, dryRun: boolean): Promise<CueImportAnswer> => {
  try {
    const response = await fetch(`/api/v1/import/cues${dryRun ? '?dryRun=1' : ''}`, {
      method: 'POST',
      body: file,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream' },
      signal: AbortSignal.timeout(answerWithinMs),
    })
    const body: unknown = await response.json()
    if (response.ok) return { report: cueImportReport.parse(body) }
    const refusal = problem.safeParse(body)
    return { fault: (refusal.success && refusal.data.detail) || null }
  } catch {
    // fetch does not distinguish a file that changed on disk from a station that is gone.
    return { fault: null }
  }
}
