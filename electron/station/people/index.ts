import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { createDirectory } from '../attendees/directory.ts'
import { createMergedPeople } from '../attendees/merged-people.ts'
import { createBadgeBook } from '../badges/badge-book.ts'
import { createAttendance } from '../check-in/attendance.ts'
import { replay } from '../event-log/replay.ts'
import type { Door } from '../feature.ts'
import type { Kit } from '../kit.ts'

export type People = ReturnType<typeof createPeople>

/**
 * What the log tells of the people, for every feature that reads it: which records are of one person, who is inside, which
 * badges they have, and by which names they are found.
 */
export function createPeople({ log, catalog, touch }: Pick<Kit, 'log' | 'catalog' | 'touch'>) {
  const mergedPeople = createMergedPeople(log)
  const attendance = createAttendance(log, mergedPeople)
  const badges = createBadgeBook(log, catalog)
  const directory = createDirectory(log, mergedPeople)
  replay(log, 'admission', attendance)
  replay(log, 'print-job', badges)
  const looks: ((id: string, attendee: AttendeeState) => void)[] = []
  let filled = Promise.resolve()

  return {
    mergedPeople,
    attendance,
    badges,
    directory,
    /** Resolves when everybody can be found: the index of the search is complete. */
    filled: (): Promise<void> => filled,
    /** Everybody, by name. */
    async everybody() {
      await filled
      return directory.byName()
    },
    /** `look` is called with each attendee while the index is filled. Registered before the start. */
    whileFilling: (look: (typeof looks)[number]): void => void looks.push(look),
    // Which records are of one person is known before anybody is counted.
    projections: [mergedPeople, attendance, badges, directory],
    committed: directory.follow,
    start(): void {
      const fill = directory.fill((id, attendee) => {
        for (const look of looks) look(id, attendee)
      })
      filled = Promise.all([fill, log.knownCommands.fill()]).then(() => touch('attendee'))
    },
  } satisfies Door
}
