import type { Verdict } from '../../../../shared/contract/check-in.ts'
import { unknownCodes } from '../../../../shared/contract/kiosk.ts'
import { cellsOf, isThere } from '../../../../shared/domain/attendees/attendee-stream.ts'
import { haveSameNames } from '../../../../shared/domain/attendees/one-name.ts'
import { inside } from '../../../../shared/domain/check-in/admission.ts'
import type { Directory } from '../../attendees/directory.ts'
import { substituteOf } from '../../attendees/substitutes.ts'
import { createBuckets } from '../../bucket.ts'
import type { Call } from '../../commands/handler.ts'
import { type AdmissionPlace, admissionStateOf, factsOf, storedPlaceOf } from '../admissions.ts'
import { createBadgesAtArrival } from '../badge-at-arrival.ts'
import type { Holder, HolderOf } from '../code-holder.ts'
import type { LettingIn, LettingInDeps } from '../letting-in.ts'

/** Why a person has to go to a desk although nothing stands in the way of their admission. */
export type NeedsDesk = 'has-badge' | 'attention' | 'namesake' | 'no-printer'

/** What a kiosk may do for the person of a code. `verdict`: the answer to a scan. `reason`: told to the desk. */
export type KioskStanding =
  | { readonly answer: 'welcome'; readonly attendeeId: string }
  | {
      readonly answer: 'desk'
      readonly attendeeId: string
      readonly verdict: Verdict
      readonly reason: Verdict | NeedsDesk
    }
  | { readonly answer: 'unknown' | 'too-many'; readonly verdict: 'unknown-code' }

export type AtKiosk = ReturnType<typeof createAtKiosk>

const mostNamesakes = 10

/**
 * Decides what a kiosk may do for the person of a code, without writing. Nobody stands beside a kiosk, so it admits only
 * those about whom a desk would ask nothing.
 */
export function createAtKiosk(
  { log, attendance, badges, mergedPeople }: LettingInDeps,
  needs: { readonly holderOf: HolderOf; readonly lettingIn: LettingIn; readonly directory: Directory },
) {
  const { holderOf, lettingIn, directory } = needs
  const { badgedAs } = createBadgesAtArrival(log, badges, mergedPeople)
  /** By access. Codes are not guessed at a kiosk. */
  const tries = createBuckets({ burst: unknownCodes.burst, perSecond: 1 / unknownCodes.everyS }, () =>
    performance.now(),
  )

  function hasNamesake(attendeeId: string, call: Call): boolean {
    const name = cellsOf(call.writing.state('attendee', attendeeId))
    const own = mergedPeople.entriesOf(attendeeId)
    return directory.search(`${name.firstName} ${name.lastName}`, mostNamesakes, 'pilot').some((id) => {
      const other = call.writing.state('attendee', id)
      return id !== attendeeId && !own.includes(id) && isThere(other) && haveSameNames(name, cellsOf(other))
    })
  }

  function needsDesk(attendeeId: string, { badgeVersion }: Holder, call: Call): NeedsDesk | undefined {
    // Whoever shows a badge has one. It may be another person's.
    if (badgeVersion !== undefined || badges.standingOf(attendeeId) !== 'none') return 'has-badge'
    if (badgedAs(attendeeId, call) !== undefined) return 'has-badge'
    if (call.writing.state('attendee', attendeeId).attention !== null) return 'attention'
    return hasNamesake(attendeeId, call) ? 'namesake' : undefined
  }

  /** The verdict that keeps this person out. Undefined if there is none. */
  function refusedBy(attendeeId: string, { replaced }: Holder, place: AdmissionPlace, call: Call) {
    const attendee = call.writing.state('attendee', attendeeId)
    const comesInstead = substituteOf(call.writing, attendeeId, attendee)
    if (replaced || comesInstead !== null) return 'badge-replaced'
    const stored = storedPlaceOf(call.writing, place)
    const admission = admissionStateOf(call.writing, attendeeId, stored)
    const isIn = inside(admission).length > 0 || lettingIn.insideAsAnother(attendeeId, stored, call).length > 0
    if (isIn) return 'already-admitted'
    return lettingIn.inTheWay(admission, factsOf(attendee, comesInstead, place, attendance, call.writing))[0]
  }

  return (code: string, place: AdmissionPlace, call: Call): KioskStanding => {
    const kiosk = call.caller.accessId ?? ''
    if (!tries.take(kiosk)) return { answer: 'too-many', verdict: 'unknown-code' }
    const holder = holderOf(code, call)
    if (!holder) return { answer: 'unknown', verdict: 'unknown-code' }
    tries.giveBack(kiosk, 1)
    const attendeeId = mergedPeople.shownFor(holder.attendeeId)
    const verdict = refusedBy(attendeeId, holder, place, call)
    if (verdict) return { answer: 'desk', attendeeId, verdict, reason: verdict }
    const reason = needsDesk(attendeeId, holder, call)
    return reason
      ? { answer: 'desk', attendeeId, verdict: 'confirm-identity', reason }
      : { answer: 'welcome', attendeeId }
  }
}
