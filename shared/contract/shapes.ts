import { z } from 'zod'
import { categories, statuses } from '../domain/attendees/attendee.ts'
import { cleanCell } from '../domain/attendees/import/cell-text.ts'

/** ISO 8601 with zone. */
export const instant = z.iso.datetime({ offset: true })
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** One line of text in its stored form: NFC, single spaces, without control and direction characters. */
export const cleanText = z
  .string()
  .max(1000)
  .overwrite((text) => cleanCell(text).text)
export const shortText = cleanText.max(200)
export const requiredText = shortText.min(1)
export const reason = cleanText.min(1).max(300)
/** `entrance`, or a session's id. */
export const checkpoint = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
/** An event day's number from 1. */
export const dayNumber = z.int().min(1).max(31)
/** A day of the calendar: `2026-11-26`. */
export const date = z.iso.date()
/** A day that an event may have. A move past the year 9999 would have no date. */
export const dayOfEvent = date.refine((day) => day < '3000')

export const pass = z.strictObject({
  /** Ascending, without duplicates, however they were given. */
  days: z
    .array(dayNumber)
    .max(31)
    .overwrite((days) => [...new Set(days)].sort((one, other) => one - other)),
  evening: z.boolean(),
  remote: z.boolean(),
})

export const attention = z.strictObject({ note: cleanText.min(1).max(300), host: cleanText.max(120) })

/**
 * `lastName` and `organisation` are null for reception when `firstNameOnly`. Only the pilot sees them, and only the
 * pilot lifts `firstNameOnly`.
 */
export const attendee = z.object({
  attendeeId: id,
  code: z.string(),
  firstName: z.string(),
  lastName: z.string().nullable(),
  organisation: z.string().nullable(),
  pass,
  category: z.enum(categories),
  status: z.enum(statuses),
  firstNameOnly: z.boolean(),
  /** A note for the person at the desk, and the host to be told. */
  attention: attention.nullable(),
  /** The person's needs at the venue, as registered. Empty if none. */
  accessibility: z.string(),
  /** The person was in an earlier registration file and is not in the last one. */
  vanished: z.boolean(),
  /** The substitute of this attendee; this ticket is void. */
  substitutedBy: id.nullable(),
})

/** The name under which a person came in. `lastName` is null as for `attendee`. */
export const formerName = z.object({ firstName: z.string(), lastName: z.string().nullable() })

/** Everything that a volunteer's phone at a session's door receives about a person. */
export const doorAttendee = z.strictObject({ firstName: z.string() })

export const admission = z.object({
  at: instant,
  /** The station's name. */
  station: z.string(),
  checkpoint,
  /** The event day's number from 1. 0 and below are set-up days. Null if the event has no days, or on any other day. */
  day: z.int().nullable(),
})
