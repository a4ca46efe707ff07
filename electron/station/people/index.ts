import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { createDirectory } from '../attendees/directory.ts'
import { createMergedPeople } from '../attendees/merged-people.ts'
import { createBadgeBook } from '../badges/badge-book.ts'
import { createAttendance } from '../check-in/attendance.ts'
import { replay } from '../event-log/replay.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'

export type People = ReturnType<typeof createPeople>

/**
 * What the log says about people, for all features that read it: which records belong to one person, who is inside,
 * which badges people have, and the search by name.
 */
export function createPeople({ log, catalog, touch }: Pick<Kit, 'log' | 'catalog' | 'touch'>) {
  const mergedPeople = createMergedPeople(log)
  const attendance = createAttendance(log, mergedPeople)
  const badges = createBadgeBook(log, catalog)
  const directory = createDirectory(log, mergedPeople)
  replay(log, 'admission', attendance)
  replay(log, 'rehearsal-admission', attendance)
  replay(log, 'print-job', badges)
  const looks: ((id: string, attendee: AttendeeState) => void)[] = []
  let filled = Promise.resolve()

  return {
    mergedPeople,
    attendance,
    badges,
    directory,
    /** Resolves when everybody can be found: the search index is complete. */
    filled: (): Promise<void> => filled,
    /** The ids of all people, by name. */
    async everybody() {
      await filled
      return directory.byName()
    },
    /** `look` is called with each attendee while the index is filled. It must be registered before the start. */
    whileFilling: (look: (typeof looks)[number]): void => void looks.push(look),
    // Merges are applied first, because counts depend on them.
    projections: [mergedPeople, attendance, badges, directory],
    committed: directory.follow,
    start(): void {
      const fill = directory.fill((id, attendee) => {
        for (const look of looks) look(id, attendee)
      })
      filled = Promise.all([fill, log.knownCommands.fill()]).then(() => touch('attendee'))
    },
  } satisfies FeatureWithExports
}
