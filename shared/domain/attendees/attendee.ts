/** The parts of the event that a ticket opens. */
export interface Pass {
  /** Numbers of event days, from 1, ascending. */
  readonly days: readonly number[]
  readonly evening: boolean
  readonly remote: boolean
}

export const categories = ['participant', 'speaker', 'partner', 'staff', 'press'] as const
/** A person's part at the event, which a badge may show. Never anything about their life. */
export type Category = (typeof categories)[number]

export const statuses = ['confirmed', 'unpaid', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** Fields that only reception and the pilot may read, and that a purge removes. Empty text if unknown. */
export interface PersonalCells {
  readonly code: string
  readonly lastName: string
  readonly firstName: string
  readonly organisation: string
  readonly jobTitle: string
  readonly department: string
  readonly email: string
  readonly phone: string
  readonly accessibility: string
  readonly registrationNumber: string
  /** The order that registered several people. For lists after the event; no door's screen shows it. */
  readonly order: string
}

/** Fields that stay in the log after a person's part was purged. */
export interface PlainCells {
  readonly pass: Pass
  readonly category: Category
  readonly status: Status
  readonly firstNameOnly: boolean
  /** Signs attendance per half-day (*émargement*). */
  readonly signature: boolean
  /** Codes of the sessions chosen at registration, such as `A2`; ascending, without duplicates. */
  readonly sessionCodes: readonly string[]
}

/** Everything that a registration file or a desk says of one person. */
export type AttendeeCells = PersonalCells & PlainCells
