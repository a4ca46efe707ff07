import type { Role } from '../../../shared/contract/define.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { createPeopleSearch } from '../../../shared/domain/attendees/search/people-search.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { MergedPeople } from './merged-people.ts'
import { readsHiddenNames } from './present-attendee.ts'
import { substituteOf } from './substitutes.ts'
import { createSuspicions } from './suspicions.ts'
import { createTally } from './tally.ts'

/** What memory holds of all people: names for the search, groups by organisation, and counts. */
export type Directory = ReturnType<typeof createDirectory>

/** Rows read from the database between two turns of the event loop while the directory fills at start. */
const rowsPerSlice = 300
/** Registered people of one name that a walk-in is compared with. */
const mostNamesakes = 50

export function createDirectory(log: EventLog, mergedPeople: MergedPeople) {
  const people = createPeopleSearch()
  const groups = new Map<string, Set<string>>()
  const tally = createTally()
  const nobody = log.streams.initial('attendee')
  const takeMerged = mergedPeople.watch()
  /** Entries shown as another entry, and therefore in no search, list or count. */
  const hidden = new Set<string>()
  /** People whose ticket a substitute has. They are in the search and in no count. */
  const replaced = new Set<string>()
  /** People named as replaced, whether or not the substitute's entry has arrived. */
  const named = new Set<string>()
  /** People whose replacement an event in another stream may have changed since the last commit. */
  const toCount = new Set<string>()
  const suspicions = createSuspicions(log, mergedPeople, (name) => people.search(name, mostNamesakes, true))
  let filledUpTo = ''
  let full = false

  function apply({ kind, id, before, after }: Change): void {
    if (kind === 'station') for (const one of named) toCount.add(one)
    if (kind !== 'attendee') return
    for (const { of } of [...(before.replaces ?? []), ...(after.replaces ?? [])]) toCount.add(of)
    // While the directory fills, later rows of the table are left to the reading, which finds their current state.
    if (!full && id > filledUpTo) return
    if (!hidden.has(id)) replace(id, before, after)
    suspicions.apply(id, after)
  }

  /** After a commit: hides merged entries, and shows entries again that were taken apart. */
  function followMerges(): void {
    for (const id of takeMerged()) {
      if (!full && id > filledUpTo) continue
      const isHidden = !mergedPeople.isShown(id)
      if (isHidden === hidden.has(id)) continue
      const state = log.streams.state('attendee', id)
      if (isHidden) {
        hidden.add(id)
        replace(id, state, nobody)
      } else {
        hidden.delete(id)
        replace(id, nobody, state)
      }
    }
  }

  /** After a commit, when all its changes have been applied. */
  function followSubstitutions(): void {
    for (const id of toCount) {
      const state = log.streams.state('attendee', id)
      if ((full || id <= filledUpTo) && !hidden.has(id)) count(id, state, state)
      // A replaced person is not suspected of being entered twice.
      if (full || id <= filledUpTo) suspicions.apply(id, state)
    }
    toCount.clear()
  }

  function count(id: string, before: AttendeeState, after: AttendeeState): void {
    if (!replaced.has(id)) tally.remove(before)
    if (after.substitutions !== null) named.add(id)
    if (substituteOf(log.streams, id, after) === null) {
      replaced.delete(id)
      tally.add(after)
    } else replaced.add(id)
  }

  function replace(id: string, before: AttendeeState, after: AttendeeState): void {
    count(id, before, after)
    const was = isListed(before) ? cellsOf(before).organisation : ''
    if (was) groups.get(was)?.delete(id)
    if (!isListed(after)) {
      people.remove(id)
      return
    }
    const cells = cellsOf(after)
    const { organisation, firstNameOnly } = cells
    people.upsert(id, cells)
    if (organisation && !firstNameOnly) {
      const group = groups.get(organisation)
      if (group) group.add(id)
      else groups.set(organisation, new Set([id]))
    }
  }

  /**
   * Reads everybody in steps, so that the first scan need not wait for the last name. `look` is called with each
   * person, for other indexes of all people.
   */
  async function fill(look: (id: string, state: AttendeeState) => void): Promise<void> {
    for (;;) {
      const page = log.streams.page('attendee', filledUpTo, rowsPerSlice)
      for (const [id, state] of page) {
        if (mergedPeople.isShown(id)) replace(id, nobody, state)
        else hidden.add(id)
        suspicions.apply(id, state)
        look(id, state)
      }
      const last = page.at(-1)
      if (!last) break
      filledUpTo = last[0]
      await new Promise(setImmediate)
    }
    full = true
    suspicions.begin()
  }

  return {
    apply,
    /** To be called after each commit. */
    follow(): void {
      followMerges()
      followSubstitutions()
    },
    fill,
    suspicions,
    /** Ids of the people who come instead of somebody else. Complete once everybody can be found. */
    substitutes: (): readonly string[] => [...named].flatMap((id) => substituteOf(log.streams, id) ?? []),
    search: (query: string, limit: number, role: Role): readonly string[] =>
      people.search(query, limit, readsHiddenNames(role)),
    /** Everybody's id, by last name, then first name. */
    byName: (): readonly string[] => people.inOrder(),
    /** Ids of the people whose organisation is written exactly so, without those under first name only. */
    group: (organisation: string): readonly string[] => [...(groups.get(organisation) ?? [])],
    counts: tally,
  }
}
