import { amend, cellsOf, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { MovedPerson } from '../../../shared/domain/attendees/remote-move.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Seats } from './seats.ts'

/**
 * Moves a list of people to remote participation. Their seats become free, and the move stores their former days and
 * sessions, so that one command restores them. People who are remote already, or cancelled, are left as they are.
 */
export function moveToRemote(
  writing: Writing,
  attendeeIds: readonly string[],
  moveId: string,
): Result<{ moved: number; moveId: string | null }, 'unknown-attendee'> {
  const wanted = [...new Set(attendeeIds)]
  if (wanted.some((id) => !isThere(writing.state('attendee', id)))) return refuse('unknown-attendee')
  const people: MovedPerson[] = []
  for (const attendeeId of wanted) {
    const before = writing.state('attendee', attendeeId)
    const { pass } = cellsOf(before)
    if (pass.remote) continue
    const moved = writing.decide('attendee', attendeeId, (state) =>
      amend(state, { pass: { ...pass, remote: true } }, substituteOf(writing, attendeeId, state)),
    )
    if (!moved.ok) continue
    writing.append('attendee', attendeeId, { type: 'RegistrationsSet', sessionIds: [] })
    const { days, evening } = pass
    people.push({ attendeeId, days: [...days], evening, sessionIds: [...before.sessionIds] })
  }
  if (people.length === 0) return accept({ moved: 0, moveId: null })
  for (const some of inFacts(people))
    writing.append('remote-move', moveId, { type: 'PeopleMovedToRemote', people: some })
  return accept({ moved: people.length, moveId })
}

/** Of one fact, which holds 1 MiB. A person's 1 000 sessions take at most 0.8 MiB. */
const mostBytes = 200_000

function inFacts(people: readonly MovedPerson[]): readonly (readonly MovedPerson[])[] {
  const facts: MovedPerson[][] = []
  let bytes = mostBytes
  for (const person of people) {
    // As on the wire, where the JSON of a fact is a text in JSON.
    const own = Buffer.byteLength(JSON.stringify(JSON.stringify(person)))
    bytes += own
    if (bytes > mostBytes) {
      facts.push([])
      bytes = own
    }
    facts.at(-1)?.push(person)
  }
  return facts
}

interface Undone {
  restored: number
  changedSince: number
  withoutSeat: { attendeeId: string; sessionIds: string[] }[]
}

/**
 * Restores the people of a move whose pass its station has changed: a stolen reception laptop names others, who were remote
 * before. Those whose pass or sessions were changed since keep the change. A seat that was given
 * to another person meanwhile stays theirs, so that a restored group never exceeds a session's seats.
 */
export function undoMove(
  writing: Writing,
  moveId: string,
  seats: Seats,
): Result<Undone, 'unknown-move' | 'already-undone'> {
  const { at, station, people, undoneAt } = writing.state('remote-move', moveId)
  if (at === null) return refuse('unknown-move')
  if (undoneAt !== null) return refuse('already-undone')
  let restored = 0
  const withoutSeat: Undone['withoutSeat'] = []
  for (const { attendeeId, days, evening, sessionIds } of people) {
    const now = writing.state('attendee', attendeeId)
    const isMoved = now.amendments?.pass?.at(-1)?.station === station && isAsMoved(cellsOf(now).pass, { days, evening })
    if (!isThere(now) || !isMoved || now.sessionIds.length > 0) continue
    const pass = { days: [...days], evening, remote: false }
    const back = writing.decide('attendee', attendeeId, (state) =>
      amend(state, { pass }, substituteOf(writing, attendeeId, state)),
    )
    if (!back.ok) continue
    const seated = sessionIds.filter(seats.take)
    writing.append('attendee', attendeeId, { type: 'RegistrationsSet', sessionIds: seated })
    restored += 1
    if (seated.length < sessionIds.length)
      withoutSeat.push({ attendeeId, sessionIds: sessionIds.filter((id) => !seated.includes(id)) })
  }
  writing.append('remote-move', moveId, { type: 'MoveToRemoteUndone' })
  return accept({ restored, changedSince: people.length - restored, withoutSeat })
}

const isAsMoved = (
  pass: { readonly days: readonly number[]; readonly evening: boolean; readonly remote: boolean },
  before: { readonly days: readonly number[]; readonly evening: boolean },
): boolean => pass.remote && pass.evening === before.evening && pass.days.join() === before.days.join()
