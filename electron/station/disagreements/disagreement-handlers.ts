import type { RefusalOf } from '../../../shared/contract/contract.ts'
import { type AmendedField, disagreedFields } from '../../../shared/domain/attendees/amendments.ts'
import { amend, amendedValue, isThere, settleAmendments } from '../../../shared/domain/attendees/attendee-stream.ts'
import { pairIdOf, tellApart } from '../../../shared/domain/attendees/same-person.ts'
import { reviewSubstitutions } from '../../../shared/domain/attendees/substitutions.ts'
import { reviewUndoings } from '../../../shared/domain/check-in/admission.ts'
import { reviewOverCapacity } from '../../../shared/domain/check-in/over-capacity.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import { type Call, type HandlersOf, storing } from '../commands/handler.ts'
import { disagreementOf } from './disagreement-id.ts'
import type { OverfullSessions } from './over-capacity.ts'
import type { ReplacedPeople } from './replaced-people.ts'
import type { WrongDays } from './wrong-days.ts'

type Settled = Result<unknown, RefusalOf<'disagreements.settle'>>

export function createDisagreementHandlers(
  overfull: OverfullSessions,
  replaced: ReplacedPeople,
  wrongDays: WrongDays,
): HandlersOf<'disagreements.settle'> {
  function settleAmends(
    attendeeId: string,
    field: AmendedField,
    take: string | undefined,
    note: string,
    call: Call,
  ): Settled {
    const { writing, caller } = call
    const state = writing.state('attendee', attendeeId)
    if (!disagreedFields(state.amendments).includes(field)) return refuse('no-disagreement')
    const standing = state.amendments?.[field] ?? []
    const taken = standing.find(({ amendmentId }) => amendmentId === take)
    if (take !== undefined && !taken) return refuse('changed-since')
    const isPilots = field === 'status' || (field === 'firstNameOnly' && taken?.value === false)
    if (isPilots && caller.role !== 'pilot') return refuse('pilot-needed')
    // The settlement comes first, because it names the amendments that it settles. The value taken is then written with
    // knowledge of the settlement.
    const settled = writing.decide('attendee', attendeeId, (now) => settleAmendments(now, field, note))
    if (!taken || JSON.stringify(taken.value) === JSON.stringify(amendedValue(state, field))) return settled
    const now = writing.state('attendee', attendeeId)
    const amended = amend(now, { [field]: taken.value }, substituteOf(writing, attendeeId, now))
    if (!amended.ok) return amended.refusal === 'substituted' ? refuse('substituted') : refuse('no-disagreement')
    writing.append('attendee', attendeeId, amended.value)
    return amended
  }

  function settle(id: string, take: string | undefined, note: string, call: Call): Settled {
    const { writing } = call
    const disagreement = disagreementOf(id)
    switch (disagreement?.kind) {
      case 'amend':
        return settleAmends(disagreement.attendeeId, disagreement.field, take, note, call)
      case 'duplicate': {
        const { one, other } = disagreement
        if (one === other || ![one, other].every((who) => isThere(writing.state('attendee', who))))
          return refuse('no-disagreement')
        return writing.decide('same-person', pairIdOf(one, other), (state) => tellApart(state, note))
      }
      case 'undo':
        return writing.decide('admission', disagreement.admissionId, (state) => reviewUndoings(state, note))
      case 'substitute': {
        const { attendeeId } = disagreement
        return writing.decide('attendee', attendeeId, (state) =>
          reviewSubstitutions(replaced.of(attendeeId, state), note),
        )
      }
      case 'over-capacity': {
        const { sessionId } = disagreement
        const session = overfull.look(sessionId)
        if (!session) return refuse('no-disagreement')
        return writing.decide('over-capacity', sessionId, (state) => reviewOverCapacity(state, session.over, note))
      }
      case 'wrong-day':
        return wrongDays.settle(disagreement, note, call)
      default:
        return refuse('no-disagreement')
    }
  }

  return {
    'disagreements.settle': storing(({ disagreementId, note, take }, call) => {
      const settled = settle(disagreementId, take, note, call)
      return settled.ok ? accept({}) : settled
    }),
  }
}
