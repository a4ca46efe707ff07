import { type afterEventCommands, mostErasedAtOnce } from '../../../shared/contract/after-event.ts'
import { setRetention } from '../../../shared/domain/event/retention.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { erasePeople } from '../attendees/erase-people.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { change, type HandlersOf, looking, storing } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'

interface Deps {
  readonly catalog: Catalog
  readonly days: Days
  readonly mergedPeople: MergedPeople
  /** The id of every attendee stream, including hidden and erased ones. */
  readonly recorded: () => readonly string[]
}

export function createAfterEventHandlers({
  catalog,
  days,
  mergedPeople,
  recorded,
}: Deps): HandlersOf<keyof typeof afterEventCommands> {
  return {
    'retention.set': storing(({ purpose, until }, call) =>
      change(call, 'retention', purpose, (state) =>
        setRetention(state, until, call.writing.state('event', eventStreamId).days.at(-1)),
      ),
    ),

    'attendees.purge': looking(
      async () => recorded(),
      (_, { writing }, people) => {
        const event = writing.state('event', eventStreamId)
        if (event.rehearsal) return refuse('rehearsal-on')
        if (!isOver(catalog, days)) return refuse('event-not-over')
        const counts = erasePeople(writing, people, mostErasedAtOnce, mergedPeople.entriesOf)
        writing.append('retention', 'people', { type: 'PurposePurged', ...counts })
        return accept(counts)
      },
    ),
  }
}

/** Whether the last day has passed in the venue's time zone. A draft has no days and is not over. */
export function isOver(catalog: Catalog, days: Days): boolean {
  const last = catalog.event().days.at(-1)
  return last !== undefined && days.actualDate() > last
}
