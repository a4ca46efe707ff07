import { readFileSync, writeFileSync } from 'node:fs'
import { type ArchiveReport, verifyArchive } from '../archive/verify-archive.ts'
import { nodeCrypto } from '../crypto.ts'
import { archiveFaultText, archiveIntactText } from './archive-wording.ts'
import type { CommandOptions, Ending } from './command-options.ts'
import { noData } from './no-data.ts'
import { ask } from './running-station.ts'
import { withStation } from './with-station.ts'
import { refusalText } from './wording.ts'

/** Node's limit for reading a file in one call. */
const largestFile = 2 ** 31 - 1

/** Verifies a file alone, on any machine. Exit code 2 if it differs from what was written. */
export async function verifyArchiveFile(file: string, key: string | undefined): Promise<Ending> {
  let report: ArchiveReport
  try {
    report = await verifyArchive(nodeCrypto, readFileSync(file), key)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_FS_FILE_TOO_LARGE') throw error
    return {
      code: 1,
      text: `Une archive de plus de ${Math.floor(largestFile / 2 ** 30)} Gio ne se lit pas.`,
      json: null,
    }
  }
  return report.fault === null
    ? { code: 0, text: archiveIntactText(report), json: report }
    : { code: 2, text: archiveFaultText(report.fault), json: report }
}

/** Writes the archive of the whole event to a file that only its owner can read. */
export async function archiveFile(options: CommandOptions): Promise<Ending> {
  const { folder, out } = options
  const nothing = noData(folder)
  if (nothing) return nothing
  if (out === undefined) return { code: 1, text: 'Indiquez où écrire l’archive : --out FICHIER.', json: null }
  return withStation(options, async (station) => {
    const response = await ask(station, '/api/v1/export/archive')
    if (!response.ok) {
      const problem = (await response.json()) as Record<string, unknown>
      return { code: 1, text: refusalText(problem), json: problem }
    }
    const bytes = new Uint8Array(await response.arrayBuffer())
    // Verifies the written file before anyone relies on it.
    const report = await verifyArchive(nodeCrypto, bytes)
    if (report.fault) return { code: 2, text: archiveFaultText(report.fault), json: report }
    writeFileSync(out, bytes, { mode: 0o600 })
    return { code: 0, text: `Écrit dans ${out}. ${archiveIntactText(report)}`, json: { ...report, out } }
  })
}
