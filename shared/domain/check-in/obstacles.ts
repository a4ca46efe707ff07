import type { Category, Pass, Status } from '../attendees/attendee.ts'
import type { EventDay } from '../event/event-day.ts'

/** Facts from other streams that an admission needs. */
export interface AdmissionFacts {
  readonly ticket: { readonly status: Status; readonly pass: Pass; readonly category: Category; readonly void: boolean }
  readonly day: EventDay
  /** The code may be forged, and the person has never come in: see `second-fact.ts`. */
  readonly needsSecondFact?: boolean
  /** Absent at the entrance. */
  readonly session?: SessionFacts
}

export interface SessionFacts {
  readonly cancelled?: boolean
  /** The number of its event day. */
  readonly day: number
  /** Only registered people may enter. */
  readonly registration: boolean
  readonly registered: boolean
  /** The seats of registered people who have not come are free for others. */
  readonly seatsFreed?: boolean
  readonly evening: boolean
  /** An estimate: another station may have given the last one. Null without a limit. */
  readonly seatsLeft: number | null
}

export type Obstacle = (typeof obstacles)[number][0]

/** In this order. The desk sees the first obstacle that holds and that nobody has overruled. */
const obstacles = [
  // Nothing else about the ticket matters: nobody goes in.
  ['session-cancelled', ({ session }: AdmissionFacts) => session?.cancelled === true],
  ['badge-replaced', ({ ticket }: AdmissionFacts) => ticket.void],
  // Comes before the ticket's obstacles: it asks whether this is the ticket's person.
  ['confirm-identity', ({ needsSecondFact }: AdmissionFacts) => needsSecondFact === true],
  ['cancelled', ({ ticket }: AdmissionFacts) => ticket.status === 'cancelled'],
  ['unpaid', ({ ticket }: AdmissionFacts) => ticket.status === 'unpaid'],
  ['remote-only', ({ ticket }: AdmissionFacts) => ticket.pass.remote],
  ['wrong-day', ({ ticket, day, session }: AdmissionFacts) => isWrongDay(ticket, day, session)],
  ['not-registered-for-session', ({ ticket, session }: AdmissionFacts) => isNotRegistered(ticket.pass, session)],
  ['session-full', ({ session }: AdmissionFacts) => typeof session?.seatsLeft === 'number' && session.seatsLeft <= 0],
] as const

/** All obstacles. */
export const obstaclesOf = (facts: AdmissionFacts): readonly Obstacle[] =>
  obstacles.filter(([, holds]) => holds(facts)).map(([obstacle]) => obstacle)

/**
 * Who may overrule an obstacle: reception if a desk can settle it, the pilot if it concerns the organiser's accounts.
 */
export const overrulableBy: Readonly<Record<Obstacle, 'reception' | 'pilot' | undefined>> = {
  'session-cancelled': undefined,
  'badge-replaced': undefined,
  'confirm-identity': 'reception',
  cancelled: 'pilot',
  unpaid: 'reception',
  'remote-only': 'reception',
  'wrong-day': 'reception',
  'not-registered-for-session': 'reception',
  'session-full': 'reception',
}

/** Before the event only people who set it up come in. In the evening the evening's ticket decides, not the day's. */
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
