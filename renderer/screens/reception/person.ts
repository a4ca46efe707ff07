import type { Verdict } from '../../../shared/contract/check-in.ts'
import type { CommandOutcome, ViewRow } from '../../../shared/contract/contract.ts'
import { personName } from '../../ui/person-name.ts'

export type Outcome = CommandOutcome<'checkIn.scan'>
export type Found = ViewRow<'attendees.search'>
/** What reception knows of a person, from a search or a verdict. */
export type Person = Omit<Found, 'admission' | 'hasBadge' | 'jobTitle' | 'department'>

/** The person of a verdict. Null if the code is unknown or the caller is a door, which learns only a first name. */
export const personOf = (outcome: Outcome): Person | null =>
  outcome.attendee !== undefined && 'attendeeId' in outcome.attendee ? outcome.attendee : null

/** Verdicts that mean that the person is in. */
export const isInside: ReadonlySet<Verdict> = new Set(['admitted', 'already-admitted'])

/** Empty if nobody was recognised. */
export const nameOf = (
  person: { readonly firstName: string; readonly lastName?: string | null } | undefined,
): string => (person === undefined ? '' : personName(person))
