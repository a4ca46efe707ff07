import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { eachCodeIn } from '../../../shared/domain/check-in/scanned-code.ts'
import type { StationState } from '../../../shared/domain/stations/station.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** What a phone has shown. `rehearsal`: how many had begun by then; a specimen is worth nothing after its own. */
export interface VoterBadge {
  readonly code: string
  readonly rehearsal: number
}

/**
 * Whose voice a badge gives, where each person has one: asked when a phone shows it, and again whenever that phone comes
 * back. Undefined: nobody's. A badge that a newer one has replaced may lie in the street; two entries of one person are one
 * voice; a specimen is somebody only while people rehearse.
 */
export function createVoterBadges(deps: {
  log: Pick<EventLog, 'streams'>
  catalog: Pick<Catalog, 'event'>
  badges: Pick<BadgeBook, 'ofCode' | 'ofSpecimen' | 'isReplaced'>
  mergedPeople: Pick<MergedPeople, 'shownFor' | 'version'>
}) {
  const { log, catalog, badges, mergedPeople } = deps
  const touched = new Set<string | null | undefined>()
  let isAnybodyTouched = false
  let mergesSeen = mergedPeople.version()

  function holderOf({ code, rehearsal }: VoterBadge): string | undefined {
    const badge = badges.ofCode(code)
    if (badge) return badges.isReplaced(badge) ? undefined : badge.attendeeId
    const event = catalog.event()
    return event.rehearsal && event.rehearsals === rehearsal ? badges.ofSpecimen(code) : undefined
  }

  function personOf(shown: VoterBadge): string | undefined {
    const attendeeId = holderOf(shown)
    if (attendeeId === undefined) return undefined
    const attendee = log.streams.state('attendee', attendeeId)
    const isTheirs = isThere(attendee) && substituteOf(log.streams, attendeeId, attendee) === null
    return isTheirs ? mergedPeople.shownFor(attendeeId) : undefined
  }

  return {
    personOf,
    /** The badge that was typed or scanned, and whose voice it gives. */
    read(typed: string): (VoterBadge & { readonly attendeeId: string }) | undefined {
      const { rehearsals: rehearsal } = catalog.event()
      for (const code of eachCodeIn(typed)) {
        const attendeeId = personOf({ code, rehearsal })
        if (attendeeId !== undefined) return { code, rehearsal, attendeeId }
      }
      return undefined
    },

    apply({ kind, id, before, after }: Change): void {
      if (kind === 'print-job') touched.add(after.request?.attendeeId)
      // The entry of who comes instead may arrive after the word that they do.
      if (kind === 'attendee') {
        touched.add(id)
        for (const { of } of after.replaces ?? []) touched.add(of)
      }
      // Whose word counts decides which badges are replaced, and who comes instead of whom.
      if (kind === 'event' || (kind === 'station' && isRevokedOtherwise(before, after))) isAnybodyTouched = true
    },
    /** Which badges may give another voice than when this was last asked, or none; null: not one. */
    takeTouched(): ((shown: VoterBadge) => boolean) | null {
      const isAnybody = isAnybodyTouched || mergedPeople.version() !== mergesSeen
      const people = new Set(touched)
      touched.clear()
      isAnybodyTouched = false
      mergesSeen = mergedPeople.version()
      if (isAnybody) return () => true
      if (people.size === 0) return null
      return ({ code }) => people.has(badges.ofCode(code)?.attendeeId ?? badges.ofSpecimen(code))
    },
  }
}
export type VoterBadges = ReturnType<typeof createVoterBadges>

const isRevokedOtherwise = (before: StationState, after: StationState): boolean => before.revoked !== after.revoked
