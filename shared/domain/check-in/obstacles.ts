import type { Category, Pass, Status } from '../attendees/attendee.ts'
import type { EventDay } from '../event/event-day.ts'

/** What admitting needs to know from other streams. */
export interface AdmissionFacts {
  readonly ticket: { readonly status: Status; readonly pass: Pass; readonly category: Category; readonly void: boolean }
  readonly day: EventDay
  /** The code may be forged, and the person has never come in: see `second-fact.ts`. */
  readonly needsSecondFact?: boolean
  /** Absent at the entrance. */
  readonly session?: SessionFacts
}

export interface SessionFacts {
  /** The event day's number on which it takes place. */
  readonly day: number
  /** Only those who registered may enter. */
  readonly registration: boolean
  readonly registered: boolean
  /** The seats of those who registered and have not come are anybody's. */
  readonly seatsFreed?: boolean
  readonly evening: boolean
  /** Soft: another station may have given the last one. Null where nobody counts. */
  readonly seatsLeft: number | null
}

export type Obstacle = (typeof obstacles)[number][0]

/** Asked in this order; the first that holds and that nobody has overruled is what the desk is told. */
const obstacles = [
  ['badge-replaced', ({ ticket }: AdmissionFacts) => ticket.void],
  // Before what the ticket opens: whether this is its person.
  ['confirm-identity', ({ needsSecondFact }: AdmissionFacts) => needsSecondFact === true],
  ['cancelled', ({ ticket }: AdmissionFacts) => ticket.status === 'cancelled'],
  ['unpaid', ({ ticket }: AdmissionFacts) => ticket.status === 'unpaid'],
  ['remote-only', ({ ticket }: AdmissionFacts) => ticket.pass.remote],
  ['wrong-day', ({ ticket, day, session }: AdmissionFacts) => isWrongDay(ticket, day, session)],
  ['not-registered-for-session', ({ ticket, session }: AdmissionFacts) => isNotRegistered(ticket.pass, session)],
  ['session-full', ({ session }: AdmissionFacts) => typeof session?.seatsLeft === 'number' && session.seatsLeft <= 0],
] as const

/** All that stands in the way. */
export const obstaclesOf = (facts: AdmissionFacts): readonly Obstacle[] =>
  obstacles.filter(([, holds]) => holds(facts)).map(([obstacle]) => obstacle)

/** Who may let a person pass: a desk what a desk can settle there, the pilot what touches the organiser's accounts. */
export const overrulableBy: Readonly<Record<Obstacle, 'reception' | 'pilot' | undefined>> = {
  'badge-replaced': undefined,
  'confirm-identity': 'reception',
  cancelled: 'pilot',
  unpaid: 'reception',
  'remote-only': 'reception',
  'wrong-day': 'reception',
  'not-registered-for-session': 'reception',
  'session-full': 'reception',
}

/** Before the event only those who set it up come in. In the evening the evening's ticket decides, not the day's. */
function isWrongDay(ticket: AdmissionFacts['ticket'], day: EventDay, session: SessionFacts | undefined): boolean {
  if (day.evening && ticket.pass.evening && (!session || session.evening)) return false
  switch (day.kind) {
    case 'draft':
      return false
    case 'set-up':
      return !['staff', 'partner', 'speaker'].includes(ticket.category)
    case 'other':
      return true
    case 'event':
      if (session && session.day !== day.number) return true
      if (session?.evening) return false
      return !ticket.pass.days.includes(day.number)
  }
}

function isNotRegistered(pass: Pass, session: SessionFacts | undefined): boolean {
  if (!session) return false
  if (session.evening && !session.registration) return !pass.evening && !session.registered
  return session.registration && !session.registered && session.seatsFreed !== true
}
