import { hasComeOut, type PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { Catalog } from '../catalog.ts'

/** A folder on a station's disk to which a printer has written badges as PDF. */
export interface BadgeFolder {
  readonly printer: string
  readonly station: string
  /** The path as it was entered. */
  readonly folder: string
  /**
   * Badges of this printer that came out at this station, or may have. If the printer had several folders there, the
   * count covers all of them.
   */
  readonly badges: number
  /** Whether the printer has had several folders at this station. */
  readonly isShared: boolean
}

/** Every folder that was ever entered, also of printers that were removed, changed or taken over since. */
export function badgeFolders(
  catalog: Pick<Catalog, 'all' | 'stationName'>,
  jobs: Iterable<readonly [string, PrintJobState]>,
): readonly BadgeFolder[] {
  const counts = new Map<string, number>()
  for (const [, job] of jobs)
    for (const station of stationsOf(job)) {
      const key = `${job.request?.printerId} ${station}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return [...catalog.all('printer')].flatMap(([printerId, { settings, folders }]) =>
    folders.map(({ station, folder }) => ({
      isShared: folders.filter((one) => one.station === station).length > 1,
      printer: settings?.name ?? '',
      station: catalog.stationName(station),
      folder,
      badges:
        (counts.get(`${printerId} ${station}`) ?? 0) +
        (station === folders[0]?.station ? (counts.get(`${printerId} ${firstOwner}`) ?? 0) : 0),
    })),
  )
}

const firstOwner = '?'

/**
 * The stations at which the badge came out. If it only may have come out, it is counted at the station that was asked
 * to print it. A job names that station unless it is the printer's first owner.
 */
function stationsOf(job: PrintJobState): readonly string[] {
  const { request, pieces, status } = job
  if (pieces.length > 0) return [...new Set(pieces.map((piece) => piece.split(' ')[0] ?? firstOwner))]
  return hasComeOut(job) || status === 'unknown' ? [request?.of?.station ?? firstOwner] : []
}
