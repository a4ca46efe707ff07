import type { checkInCommands } from '../../../shared/contract/check-in.ts'
import { kioskScanWithinMs } from '../../../shared/contract/kiosk.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { inside, leave, review } from '../../../shared/domain/check-in/admission.ts'
import { type Obstacle, overrulableBy } from '../../../shared/domain/check-in/obstacles.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import { answering, type Call, done, type HandlersOf, storing } from '../commands/handler.ts'
import { type AdmissionPlace, admissionStreamOf, doorOf, factsOf, placeOf, storedPlaceOf } from './admissions.ts'
import type { HolderOf } from './code-holder.ts'
import type { AtKiosk } from './kiosk/kiosk-standing.ts'
import type { LettingIn, LettingInDeps } from './letting-in.ts'
import type { CodeCheck, PilotCode } from './pilot-code.ts'
import { presentLeave, presentVerdict, type StoredLeave, type StoredVerdict } from './present-verdict.ts'
import { createSecondFacts } from './second-facts.ts'
import type { Undoing } from './undoing.ts'

interface Deps extends LettingInDeps {
  readonly pilotCode: PilotCode
  readonly holderOf: HolderOf
  readonly lettingIn: LettingIn
  readonly undoing: Undoing
  readonly atKiosk: AtKiosk
}

export function createCheckInHandlers(deps: Deps): HandlersOf<keyof typeof checkInCommands> {
  const { log, catalog, days, attendance, pilotCode, mergedPeople, holderOf, undoing, atKiosk } = deps
  const { letIn, inTheWay, passedAt } = deps.lettingIn
  const secondFacts = createSecondFacts(deps)

  /** Whether this caller may overrule the obstacle now. */
  function permission(obstacle: Obstacle, checked: CodeCheck | null, { caller }: Call): CodeCheck {
    const who = overrulableBy[obstacle]
    if (who === 'reception' || (who === 'pilot' && caller.role === 'pilot')) return accept(undefined)
    return checked ?? refuse('pilot-needed')
  }

  /** The badge of somebody who has gone to a desk would come out with nobody there. */
  function scanAtKiosk(code: string, place: AdmissionPlace, call: Call): Result<StoredVerdict, 'too-late'> {
    const { caller, writing, givenAt } = call
    if (writing.now - givenAt > kioskScanWithinMs) return refuse('too-late')
    const standing = atKiosk(code, place, call)
    if (standing.answer !== 'welcome')
      return accept({ verdict: standing.verdict, place: storedPlaceOf(writing, place) })
    const kiosk = caller.accessId ?? ''
    const { printerId } = writing.state('kiosk', kiosk).settings
    return accept({ ...letIn(standing.attendeeId, place, call, { printerId }), kiosk })
  }

  const present = presentVerdict(log, catalog, days)

  return {
    'checkIn.scan': answering(
      (
        input,
        call,
      ): Result<StoredVerdict, 'unknown-checkpoint' | 'unknown-day' | 'not-your-checkpoint' | 'too-late'> => {
        const door = doorOf(input.checkpoint, call.caller)
        if (!door.ok) return door
        const place = placeOf(days, call, door.value, input.day)
        if (!place.ok) return place
        if (call.caller.role === 'kiosk') return scanAtKiosk(input.code, place.value, call)
        const holder = holderOf(input.code, call)
        const stored = storedPlaceOf(call.writing, place.value)
        if (!holder) return accept({ verdict: 'unknown-code', place: stored })
        if (holder.replaced)
          return accept({
            verdict: 'badge-replaced',
            attendeeId: mergedPeople.shownFor(holder.attendeeId),
            place: stored,
          })
        const { attendeeId, badgeVersion, made } = holder
        const needsSecondFact = secondFacts.isNeeded(attendeeId, made, stored)
        return accept(letIn(attendeeId, place.value, call, { badgeVersion, needsSecondFact }))
      },
      present,
    ),

    'checkIn.leave': answering(
      (
        input,
        call,
      ): Result<StoredLeave, 'unknown-checkpoint' | 'unknown-day' | 'not-your-checkpoint' | 'no-session'> => {
        const door = doorOf(input.checkpoint, call.caller)
        if (!door.ok) return door
        if (door.value === 'entrance') return refuse('no-session')
        const place = placeOf(days, call, door.value, input.day)
        if (!place.ok) return place
        const stored = storedPlaceOf(call.writing, place.value)
        // Every badge of a person may be used to leave, even one that a newer badge has replaced.
        const holder = holderOf(input.code, call)
        if (!holder) return accept({ verdict: 'unknown-code', place: stored })
        const attendeeId = mergedPeople.shownFor(holder.attendeeId)
        const decision = undoing.decideOfPerson(attendeeId, stored, call.writing, (state) =>
          leave(state, passedAt(call)),
        )
        return accept({ verdict: decision.ok ? 'left' : 'not-in', attendeeId, place: stored })
      },
      presentLeave,
    ),

    'checkIn.admit': {
      look: async ({ overrule }, _, caller): Promise<CodeCheck | null> =>
        overrule?.pilotCode === undefined || caller.role === 'pilot'
          ? null
          : await pilotCode.check(overrule.pilotCode, caller),
      ...answering<'checkIn.admit', StoredVerdict>(
        ({ attendeeId: entryId, checkpoint, day, overrule, confirms }, call, checked) => {
          const place = placeOf(days, call, checkpoint, day)
          if (!place.ok) return place
          const attendeeId = mergedPeople.shownFor(entryId)
          const attendee = call.writing.state('attendee', attendeeId)
          if (!isThere(attendee)) return refuse('unknown-attendee')
          const stored = storedPlaceOf(call.writing, place.value)
          if (confirms !== undefined) {
            const asked = secondFacts.askedBy(confirms, attendeeId, stored)
            if (!asked) return refuse('not-asked')
            const { badgeVersion } = asked
            const overrule = { reason: '', initials: '', verdict: 'confirm-identity' }
            return accept(letIn(attendeeId, place.value, call, { overrule, badgeVersion, needsSecondFact: true }))
          }
          const [kind, id] = admissionStreamOf(attendeeId, stored)
          const admission = call.writing.state(kind, id)
          const isIn = inside(admission).length > 0
          const comesInstead = substituteOf(call.writing, attendeeId, attendee)
          const facts = factsOf(attendee, comesInstead, place.value, attendance, call.writing)
          const [obstacle] = inTheWay(admission, facts)
          // There is no obstacle, or another one than the desk saw, or nobody may overrule it: the verdict says which.
          if (!overrule || isIn || !obstacle || (overrule.verdict ?? obstacle) !== obstacle || !overrulableBy[obstacle])
            return accept(letIn(attendeeId, place.value, call))
          const allowed = permission(obstacle, checked as CodeCheck | null, call)
          if (!allowed.ok) return allowed
          const { reason, initials = '', verdict } = overrule
          return accept(letIn(attendeeId, place.value, call, { overrule: { reason, initials, verdict } }))
        },
        present,
      ),
    },

    'checkIn.admitGroup': answering(
      (
        { attendeeIds, checkpoint, day },
        call,
      ): Result<{ verdicts: StoredVerdict[] }, 'unknown-checkpoint' | 'unknown-day'> => {
        const place = placeOf(days, call, checkpoint, day)
        if (!place.ok) return place
        const verdicts = [...new Set(attendeeIds)].map((attendeeId): StoredVerdict => {
          const isKnown = isThere(call.writing.state('attendee', attendeeId))
          if (isKnown) return letIn(attendeeId, place.value, call)
          return { verdict: 'unknown-code', attendeeId, place: storedPlaceOf(call.writing, place.value) }
        })
        return accept({ verdicts })
      },
      ({ verdicts }, caller, states) => ({
        verdicts: verdicts.map((one) => ({ ...present(one, caller, states), attendeeId: one.attendeeId ?? '' })),
      }),
    ),

    'checkIn.undo': storing(({ attendeeId, checkpoint, day, ...undone }, call) => {
      const { writing } = call
      const place = placeOf(days, call, checkpoint, day)
      if (!place.ok) return place
      if (writing.state('attendee', attendeeId).source === null) return refuse('unknown-attendee')
      return undoing.undoIn(writing, attendeeId, storedPlaceOf(writing, place.value), undone)
    }),

    'conflicts.review': storing(({ attendeeId, checkpoint, day, note }, call) => {
      const { writing } = call
      const place = placeOf(days, call, checkpoint, undefined)
      if (!place.ok) return place
      if (writing.state('attendee', attendeeId).source === null) return refuse('unknown-attendee')
      const of = day === undefined || day === null ? place.value.day : days.numbered(day)
      if (!of) return refuse('unknown-day')
      const [kind, id] = admissionStreamOf(attendeeId, storedPlaceOf(writing, { ...place.value, day: of }))
      return done(writing.decide(kind, id, (state) => review(state, note)))
    }),
  }
}
