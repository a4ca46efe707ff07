import type { AttendeeCells } from './attendee.ts'
import type { AttendeeState } from './attendee-state.ts'

/** The lists of people that the pilot's figures open, in the order of the figures. */
export const peopleLists = ['total', 'onSite', 'remote', 'unpaid', 'cancelled', 'vanished'] as const
export type PeopleList = (typeof peopleLists)[number]

type Listed = Pick<AttendeeCells, 'status' | 'pass'> & Pick<AttendeeState, 'vanished'>

const rules: Readonly<Record<PeopleList, (person: Listed) => boolean>> = {
  total: () => true,
  onSite: ({ status, pass }) => status !== 'cancelled' && !pass.remote,
  remote: ({ status, pass }) => status !== 'cancelled' && pass.remote,
  unpaid: ({ status }) => status === 'unpaid',
  cancelled: ({ status }) => status === 'cancelled',
  vanished: ({ vanished }) => vanished,
}

/** A figure and its list follow one rule, so that they never differ. */
export const isOnList = (list: PeopleList, person: Listed): boolean => rules[list](person)

/** A cancelled ticket takes no seat. */
export const isRegisteredFor = (
  sessionId: string,
  { status, sessionIds }: Pick<AttendeeCells, 'status'> & Pick<AttendeeState, 'sessionIds'>,
): boolean => status !== 'cancelled' && sessionIds.includes(sessionId)
