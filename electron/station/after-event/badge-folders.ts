import { hasComeOut, type PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { Catalog } from '../catalog.ts'

/** A folder of a station's disk to which a printer has written badges as PDF. */
export interface BadgeFolder {
  readonly printer: string
  readonly station: string
  /** As it was given. */
  readonly folder: string
  /** Badges of this printer that came out at this station, or may have: of several folders there, in all of them together. */
  readonly badges: number
  /** The printer has had several folders at this station. */
  readonly isShared: boolean
}

/** Every one that was ever given: also of a printer that was removed, changed or taken over since. */
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
 * Where it came out. Of one that may have come out no station has said so: it is counted where it was asked, which a job
 * names unless it is the printer's first owner.
 */
function stationsOf(job: PrintJobState): readonly string[] {
  const { request, pieces, status } = job
  if (pieces.length > 0) return [...new Set(pieces.map((piece) => piece.split(' ')[0] ?? firstOwner))]
  return hasComeOut(job) || status === 'unknown' ? [request?.of?.station ?? firstOwner] : []
}
