import type { attendeeCommands } from '../../../shared/contract/attendees.ts'
import type { Pass } from '../../../shared/domain/attendees/attendee.ts'
import { amend, cellsOf, isThere, splitCells, substitute } from '../../../shared/domain/attendees/attendee-stream.ts'
import { haveSameNames } from '../../../shared/domain/attendees/one-name.ts'
import { isDecidedByPilot } from '../../../shared/domain/attendees/pilots-decision.ts'
import { isRemote } from '../../../shared/domain/attendees/remote-access.ts'
import { undo } from '../../../shared/domain/check-in/admission.ts'
import { defined } from '../../../shared/domain/given-fields.ts'
import { mayChoose } from '../../../shared/domain/programme/session-choice.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { bornId } from '../born-id.ts'
import { eventStreamId } from '../catalog.ts'
import { answering, type Call, type HandlersOf, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { attendeeIdOf, ticketCodeOf } from '../keys/people-codes.ts'
import { moveToRemote } from '../remote/moves.ts'
import type { ImportRun } from './import-runner.ts'
import type { MergedPeople } from './merged-people.ts'
import { substituteOf } from './substitutes.ts'

export function createAttendeeHandlers(
  log: EventLog,
  imports: ImportRun,
  mergedPeople: MergedPeople,
): HandlersOf<Exclude<keyof typeof attendeeCommands, 'imports.undo'>> {
  /** The ticket of a walk-in. It follows from the command, so a repeated command makes the same one. */
  function newTicket({ commandId }: Call) {
    const code = ticketCodeOf(log, commandId)
    return { code, attendeeId: attendeeIdOf(log, code) }
  }
  /** The code is a personal cell. It is not stored with the outcome, but derived again from the command's id. */
  const codeOf = (attendeeId: string) => cellsOf(log.streams.state('attendee', attendeeId)).code

  /** A replaced person is inside nowhere: the substitute gets their seats. */
  function leaveEverywhere(attendeeId: string, writing: Writing): void {
    for (const [id] of log.streams.within('admission', `${attendeeId}/`))
      writing.decide('admission', id, (state) => undo(state, 'remplacement'))
  }

  /** Later members of a delegation are numbered on from the highest number so far. */
  function lastNumberOf(organisation: string): number {
    let last = 0
    for (const [, state] of log.streams.all('attendee')) {
      const cells = cellsOf(state)
      if (cells.organisation === organisation && cells.lastName === '')
        last = Math.max(last, Number(/^N° (\d{1,4})$/.exec(cells.firstName)?.[1] ?? 0))
    }
    return last
  }

  /** Whether somebody of exactly this name is registered, and was not replaced by another person. */
  function isNameKnown(name: { readonly firstName: string; readonly lastName: string }): boolean {
    for (const [id, state] of log.streams.all('attendee'))
      if (haveSameNames(cellsOf(state), name) && isThere(state) && substituteOf(log.streams, id, state) === null)
        return true
    return false
  }

  const choose = (wanted: readonly string[], standing: readonly string[], writing: Writing) =>
    mayChoose(wanted, standing, (id) => writing.state('session', id))

  const isOfEvent = ({ writing }: Call, pass: Pass | undefined) => {
    const { days } = writing.state('event', eventStreamId)
    return days.length === 0 || (pass?.days ?? []).every((day) => day <= days.length)
  }

  /** The pass of a person whose days nobody gave. */
  const everyDay = ({ writing }: Call): Pass => ({
    days: writing.state('event', eventStreamId).days.map((_, index) => index + 1),
    evening: false,
    remote: false,
  })

  return {
    'attendees.register': answering(
      ({ pass, firstNameOnly = false, organisation = '', lastName, firstName, sessionIds = [], unlessKnown }, call) => {
        if (!isOfEvent(call, pass)) return refuse('unknown-day')
        if (unlessKnown && isNameKnown({ firstName, lastName })) return refuse('name-known')
        const wanted = [...new Set(sessionIds)]
        const choice = choose(wanted, [], call.writing)
        if (!choice.ok) return choice
        const { code, attendeeId } = newTicket(call)
        const { plain, personal } = splitCells({
          code,
          lastName,
          firstName,
          organisation,
          firstNameOnly,
          category: 'participant',
          status: 'confirmed',
          pass: pass ?? everyDay(call),
        })
        call.writing.append('attendee', attendeeId, {
          type: 'AttendeeRegistered',
          cells: plain,
          person: personal,
          sessionIds: wanted,
          substitutes: null,
        })
        return accept({ attendeeId })
      },
      ({ attendeeId }) => ({ attendeeId, code: codeOf(attendeeId) }),
    ),

    'attendees.registerDelegation': storing(({ organisation, count, category, pass }, call) => {
      const { writing, commandId } = call
      if (!isOfEvent(call, pass)) return refuse('unknown-day')
      const last = lastNumberOf(organisation)
      const attendeeIds = Array.from({ length: count }, (_, index) => {
        const code = ticketCodeOf(log, `${commandId}\n${index + 1}`)
        const attendeeId = attendeeIdOf(log, code)
        const { plain, personal } = splitCells({
          code,
          lastName: '',
          firstName: numberInPlaceOfName(last + index + 1),
          organisation,
          firstNameOnly: false,
          category,
          status: 'confirmed',
          pass: pass ?? everyDay(call),
        })
        writing.append('attendee', attendeeId, {
          type: 'AttendeeRegistered',
          cells: plain,
          person: personal,
          sessionIds: [],
          substitutes: null,
        })
        return attendeeId
      })
      return accept({ attendeeIds })
    }),

    'attendees.amend': {
      authorise: ({ changes }, { role }) => (isDecidedByPilot(changes) && role !== 'pilot' ? 'pilot-needed' : null),
      ...storing<'attendees.amend'>(({ attendeeId, changes }, call) => {
        if (!isOfEvent(call, changes.pass)) return refuse('unknown-day')
        const decision = call.writing.decide('attendee', attendeeId, (state) =>
          amend(state, defined(changes), substituteOf(call.writing, attendeeId, state)),
        )
        return decision.ok ? accept({ attendeeId }) : decision
      }),
    },

    'attendees.substitute': answering(
      ({ attendeeId, lastName, firstName }, call) => {
        const { writing } = call
        const ticket = newTicket(call)
        const before = writing.state('attendee', attendeeId)
        const decision = writing.decide('attendee', attendeeId, (state) =>
          substitute(state, ticket.attendeeId, substituteOf(writing, attendeeId, state)),
        )
        if (!decision.ok) return decision
        leaveEverywhere(attendeeId, writing)
        const { organisation, pass, category, status, signature, sessionCodes, ...rest } = cellsOf(before)
        // Otherwise the substitute's organisation would reveal the organisation of a person under first name only.
        const { registrationNumber, order, firstNameOnly } = rest
        const { plain, personal } = splitCells({
          code: ticket.code,
          lastName,
          firstName,
          organisation,
          registrationNumber,
          order,
          pass,
          category,
          status,
          signature,
          sessionCodes,
          firstNameOnly,
        })
        writing.append('attendee', ticket.attendeeId, {
          type: 'AttendeeRegistered',
          cells: plain,
          person: personal,
          sessionIds: [...before.sessionIds],
          substitutes: attendeeId,
        })
        return accept({ attendeeId: ticket.attendeeId })
      },
      ({ attendeeId }) => ({ attendeeId, code: codeOf(attendeeId) }),
    ),

    'attendees.moveToRemote': storing(({ attendeeIds }, { writing, commandId }) =>
      moveToRemote(writing, attendeeIds, bornId(log, writing, 'remote-move', commandId)),
    ),

    'registrations.set': storing(({ attendeeId, sessionIds }, { writing }) => {
      const state = writing.state('attendee', attendeeId)
      if (!isThere(state)) return refuse('unknown-attendee')
      if (substituteOf(writing, attendeeId, state) !== null) return refuse('substituted')
      const wanted = [...new Set(sessionIds)]
      const choice = choose(wanted, state.sessionIds, writing)
      if (!choice.ok) return choice
      writing.append('attendee', attendeeId, { type: 'RegistrationsSet', sessionIds: wanted })
      return accept({})
    }),

    'attendees.erase': storing(({ attendeeIds }, { writing }) => {
      const asked = [...new Set(attendeeIds)]
      if (asked.some((id) => writing.state('attendee', id).source === null)) return refuse('unknown-attendee')
      const wanted = [...new Set(asked.flatMap(mergedPeople.entriesTakenWith))]
      const standing = wanted.filter((id) => !writing.state('attendee', id).erased)
      for (const id of standing) {
        // A separate lane: the end of remote access also travels over a metered link, where other facts about people
        // wait.
        if (isRemote(writing.state('attendee', id)))
          writing.append('remote-access', id, { type: 'RemoteAccessRevoked' })
        writing.append('attendee', id, { type: 'AttendeeErased' })
      }
      return accept({ erased: standing.length })
    }),

    'imports.cancel': storing(() => accept({ cancelled: imports.cancel() })),
  }
}

/** The number as a badge shows it, the same in both languages. */
const numberInPlaceOfName = (number: number): string => `N° ${number}`
