import { z } from 'zod'
import { categories, statuses } from '../../../shared/domain/attendees/attendee.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isKnown } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { LogReport } from '../../support/log-check.ts'
import { insist } from '../scenario.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no cell may hold
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Text that a badge can show and a spreadsheet can hold: no control characters, no lone surrogates. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((cell) => cell.isWellFormed() && !unprintable.test(cell), 'holds signs that are no letters')

/**
 * Valid contents of an attendee's cells. Longer texts than the contract's are valid, because files may contain them.
 */
const cells = z.strictObject({
  code: text(64),
  lastName: text(4000),
  firstName: text(4000),
  organisation: text(4000),
  jobTitle: text(4000),
  department: text(4000),
  email: text(4000),
  phone: text(4000),
  accessibility: text(4000),
  registrationNumber: text(4000),
  order: text(4000),
  pass: z.strictObject({ days: z.array(z.int().min(1).max(31)), evening: z.boolean(), remote: z.boolean() }),
  category: z.enum(categories),
  status: z.enum(statuses),
  firstNameOnly: z.boolean(),
  signature: z.boolean(),
  sessionCodes: z.array(text(40)),
})

/** The first cell of each person that holds nonsense, as `<field>: <reason>`, without the value. */
export function nonsenseIn({ attendees }: Pick<LogReport, 'attendees'>): string[] {
  return [...attendees.values()].filter(isKnown).flatMap((state: AttendeeState) => {
    const parsed = cells.safeParse(cellsOf(state))
    const note = state.attention === null || text(300).safeParse(state.attention.note).success
    const [issue] = parsed.error?.issues ?? []
    if (issue) return [`${issue.path.join('.')}: ${issue.message}`]
    return note ? [] : ['attention: holds signs that are no letters']
  })
}

/** Proves that the check above notices nonsense. */
export function noticesNonsense({ attendees }: Pick<LogReport, 'attendees'>): void {
  const [one] = [...attendees.values()].filter(isKnown)
  insist(one, 'no person is left to try the check on')
  const bent = { ...one, edits: { ...one.edits, lastName: 'Le\u202eGuen' } }
  insist(
    nonsenseIn({ attendees: new Map([['x', bent]]) }).length === 1,
    'the check does not notice a name with a control character',
  )
}
