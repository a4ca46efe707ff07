/** Which parts of the event a ticket opens. */
export interface Pass {
  /** Numbers of event days, from 1, rising. */
  readonly days: readonly number[]
  readonly evening: boolean
  readonly remote: boolean
}

export const categories = ['participant', 'speaker', 'partner', 'staff', 'press'] as const
/** The part someone plays at the event, which a badge may show. Never anything about their life. */
export type Category = (typeof categories)[number]

export const statuses = ['confirmed', 'unpaid', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** What only reception and the pilot may read, and what a purge takes away. Empty text where unknown. */
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
  /** Of the order by which somebody has registered several people: for lists after the event, and on no door's screen. */
  readonly order: string
}

/** What stays in the log when a person's part has been purged. */
export interface PlainCells {
  readonly pass: Pass
  readonly category: Category
  readonly status: Status
  readonly firstNameOnly: boolean
  /** Signs attendance per half-day (*émargement*). */
  readonly signature: boolean
  /** Codes of the sessions chosen at registration, such as `A2`; rising, no doubles. */
  readonly sessionCodes: readonly string[]
}

/** All that a registration file says of one person, or what a desk has made of it since. */
export type AttendeeCells = PersonalCells & PlainCells
