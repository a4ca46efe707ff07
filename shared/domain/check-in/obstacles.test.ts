import { describe, expect, it } from 'vitest'
import type { Category, Pass, Status } from '../attendees/attendee.ts'
import type { EventDay } from '../event/event-day.ts'
import { type AdmissionFacts, obstaclesOf, overrulableBy, type SessionFacts } from './obstacles.ts'

const bothDays: Pass = { days: [1, 2], evening: false, remote: false }
const day1: EventDay = { kind: 'event', number: 1, date: '2026-11-26', evening: false }
const day1Evening: EventDay = { ...day1, evening: true }
const eve: EventDay = { kind: 'set-up', number: 0, date: '2026-11-25', evening: false }
const weekAfter: EventDay = { kind: 'other', number: null, date: '2026-12-05', evening: false }
const draft: EventDay = { kind: 'draft', number: null, date: '2026-11-26', evening: false }

const ticket = (
  change: Partial<{ status: Status; pass: Partial<Pass>; category: Category; void: boolean }> = {},
): AdmissionFacts['ticket'] => ({
  status: 'confirmed',
  category: 'participant',
  void: false,
  ...change,
  pass: { ...bothDays, ...change.pass },
})
const session = (change: Partial<SessionFacts> = {}): SessionFacts => ({
  day: 1,
  registration: true,
  registered: true,
  evening: false,
  seatsLeft: 10,
  ...change,
})
const entrance = (of: AdmissionFacts['ticket'], day: EventDay = day1) => obstaclesOf({ ticket: of, day })[0]
const door = (of: AdmissionFacts['ticket'], at: SessionFacts, day: EventDay = day1) =>
  obstaclesOf({ ticket: of, day, session: at })[0]

describe('at the entrance', () => {
  it('nothing stands in the way of a confirmed ticket on its day', () => expect(entrance(ticket())).toBeUndefined())

  it('tickets are stopped by what is wrong with them', () => {
    expect(entrance(ticket({ status: 'cancelled' }))).toBe('cancelled')
    expect(entrance(ticket({ status: 'unpaid' }))).toBe('unpaid')
    expect(entrance(ticket({ pass: { remote: true } }))).toBe('remote-only')
    expect(entrance(ticket({ pass: { days: [2] } }))).toBe('wrong-day')
    expect(entrance(ticket({ void: true }))).toBe('badge-replaced')
  })

  it('the desk is told the first of several, in the order that matters', () => {
    const everything = { status: 'cancelled', void: true, pass: { days: [], remote: true } } as const
    expect(entrance(ticket(everything))).toBe('badge-replaced')
    expect(entrance(ticket({ ...everything, void: false }))).toBe('cancelled')
    expect(entrance(ticket({ ...everything, void: false, status: 'unpaid' }))).toBe('unpaid')
    expect(entrance(ticket({ ...everything, void: false, status: 'confirmed' }))).toBe('remote-only')
  })

  it('who it is comes before what the ticket opens', () => {
    const asked = { ticket: ticket({ status: 'unpaid' }), day: day1, needsSecondFact: true }
    expect(obstaclesOf(asked)).toEqual(['confirm-identity', 'unpaid'])
    expect(obstaclesOf({ ...asked, needsSecondFact: false })).toEqual(['unpaid'])
  })

  it('a ticket without a day admits only to the evening, on the evening’s date', () => {
    const eveningOnly = ticket({ pass: { days: [], evening: true } })
    expect(entrance(eveningOnly, day1)).toBe('wrong-day')
    expect(entrance(eveningOnly, day1Evening)).toBeUndefined()
  })
})

it('of several obstacles none is left out', () => {
  const all = ticket({ status: 'unpaid', pass: { days: [2], remote: true } })
  expect(obstaclesOf({ ticket: all, day: day1 })).toEqual(['unpaid', 'remote-only', 'wrong-day'])
})

describe('before and after the event', () => {
  it('on a set-up day only those who set it up come in', () => {
    for (const category of ['staff', 'partner', 'speaker'] as const)
      expect(entrance(ticket({ category }), eve)).toBeUndefined()
    for (const category of ['participant', 'press'] as const)
      expect(entrance(ticket({ category }), eve)).toBe('wrong-day')
  })

  it('on any other day everybody is wrong', () => {
    expect(entrance(ticket({ category: 'staff' }), weekAfter)).toBe('wrong-day')
  })

  it('in a draft event no day is wrong', () => {
    expect(entrance(ticket({ pass: { days: [] } }), draft)).toBeUndefined()
    expect(entrance(ticket({ status: 'cancelled' }), draft)).toBe('cancelled')
  })
})

describe('at the door of a session', () => {
  it('who registered comes in, who did not is told so', () => {
    expect(door(ticket(), session())).toBeUndefined()
    expect(door(ticket(), session({ registered: false }))).toBe('not-registered-for-session')
  })

  it('a session without registration is open to the day’s tickets', () => {
    expect(door(ticket(), session({ registration: false, registered: false }))).toBeUndefined()
    expect(door(ticket({ pass: { days: [2] } }), session({ registration: false, registered: false }))).toBe('wrong-day')
  })

  it('a session of another day is the wrong day', () => expect(door(ticket(), session({ day: 2 }))).toBe('wrong-day'))

  it('a full room stops, an uncounted one never does', () => {
    expect(door(ticket(), session({ seatsLeft: 1 }))).toBeUndefined()
    expect(door(ticket(), session({ seatsLeft: 0 }))).toBe('session-full')
    expect(door(ticket(), session({ seatsLeft: -3 }))).toBe('session-full')
    expect(door(ticket(), session({ seatsLeft: null }))).toBeUndefined()
  })

  it('who is not registered is told that before being told that it is full', () => {
    expect(door(ticket(), session({ registered: false, seatsLeft: 0 }))).toBe('not-registered-for-session')
  })

  it('lets in who is not registered once the seats of the absent are freed, while there is room', () => {
    const freed = { registered: false, seatsFreed: true }
    expect(door(ticket(), session({ ...freed }))).toBeUndefined()
    expect(door(ticket(), session({ ...freed, seatsLeft: 0 }))).toBe('session-full')
    expect(door(ticket(), session({ ...freed, seatsLeft: null }))).toBeUndefined()
    expect(door(ticket({ status: 'unpaid' }), session({ ...freed }))).toBe('unpaid')
  })

  it('the evening asks for the evening’s ticket, and not for the day’s', () => {
    const evening = session({ evening: true, registration: false, registered: false })
    expect(door(ticket({ pass: { days: [], evening: true } }), evening)).toBeUndefined()
    expect(door(ticket(), evening)).toBe('not-registered-for-session')
    expect(door(ticket(), { ...evening, registered: true })).toBeUndefined()
    expect(door(ticket({ pass: { evening: true } }), { ...evening, registration: true })).toBe(
      'not-registered-for-session',
    )
  })
})

it('a desk overrules what a desk may, the pilot what concerns the accounts, and nobody a void ticket', () => {
  expect(overrulableBy).toEqual({
    'badge-replaced': undefined,
    'confirm-identity': 'reception',
    cancelled: 'pilot',
    unpaid: 'reception',
    'remote-only': 'reception',
    'wrong-day': 'reception',
    'not-registered-for-session': 'reception',
    'session-full': 'reception',
  })
})
