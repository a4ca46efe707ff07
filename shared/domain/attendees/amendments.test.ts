import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { disagreedFields } from './amendments.ts'
import { type AttendeeEvent, amend, attendeeStream, cellsOf, settleAmendments } from './attendee-stream.ts'

const registered: Fact<AttendeeEvent> = [
  {
    type: 'AttendeeRegistered',
    cells: { status: 'confirmed' },
    sessionIds: [],
    substitutes: null,
    person: { code: 'ABCD1234', lastName: 'Le Gof', firstName: 'Iwan' },
  },
  written('desk-1', 1, 'c0'),
]
const amended = (
  by: Parameters<typeof written>,
  saw: readonly string[] | undefined,
  person: Partial<Record<'lastName' | 'phone', string>>,
): Fact<AttendeeEvent> => [{ type: 'AttendeeAmended', changes: {}, ...(saw && { saw }), person }, written(...by)]
const settled = (by: Parameters<typeof written>, ...ids: string[]): Fact<AttendeeEvent> => [
  { type: 'AmendmentsSettled', field: 'lastName', settled: ids, person: { note: 'vu' } },
  written(...by),
]
const having = (...facts: Fact<AttendeeEvent>[]) => given(attendeeStream, registered, ...facts)
const disagreed = (...facts: Fact<AttendeeEvent>[]) => disagreedFields(having(...facts).state.amendments)

const goff = amended(['desk-1', 5, 'c1'], [], { lastName: 'Le Goff' })
const goffic = amended(['desk-2', 6, 'c2'], [], { lastName: 'Le Goffic' })

describe('two amends of one field at desks that were apart', () => {
  it('disagree; the last one holds', () => {
    expect(disagreed(goff, goffic)).toEqual(['lastName'])
    expect(cellsOf(having(goff, goffic).state).lastName).toBe('Le Goffic')
  })

  it('do not where the later one knew of the earlier', () => {
    expect(disagreed(goff, amended(['desk-2', 6, 'c2'], ['c1'], { lastName: 'Le Goffic' }))).toEqual([])
    having(goff)
      .when((state) => amend(state, { lastName: 'Le Goffic', phone: '1' }, null))
      .gives({ type: 'AttendeeAmended', changes: {}, saw: ['c1'], person: { lastName: 'Le Goffic', phone: '1' } })
  })

  it('do not where they write the same, or of different fields', () => {
    expect(disagreed(goff, amended(['desk-2', 6, 'c2'], [], { lastName: 'Le Goff' }))).toEqual([])
    expect(disagreed(goff, amended(['desk-2', 6, 'c2'], [], { phone: '0600000000' }))).toEqual([])
  })

  it('do not if an earlier version did not record what was seen', () => {
    expect(disagreed(goff, amended(['desk-2', 6, 'c2'], undefined, { lastName: 'Le Goffic' }))).toEqual([])
  })

  it('are one where one command was noted by two stations', () => {
    expect(disagreed(goff, amended(['desk-2', 6, 'c1'], [], { lastName: 'Le Goff' }))).toEqual([])
  })

  it('are settled by an amendment that has seen both', () => {
    const third = amended(['desk-3', 9, 'c3'], ['c1', 'c2'], { lastName: 'Le Goff' })
    expect(disagreed(goff, goffic, third)).toEqual([])
    expect(disagreed(goff, goffic, amended(['desk-3', 9, 'c3'], ['c1'], { lastName: 'Le Goff' }))).toEqual(['lastName'])
  })

  it('are settled by a person who keeps the present value, for the seen ones', () => {
    having(goff, goffic)
      .when((state) => settleAmendments(state, 'lastName', 'vu'))
      .gives({ type: 'AmendmentsSettled', field: 'lastName', settled: ['c1'], person: { note: 'vu' } })
    expect(disagreed(goff, goffic, settled(['pilot', 9], 'c1'))).toEqual([])
    // One that no other has seen, at any place in the order.
    const unseen = (at: number) => amended(['desk-3', at, 'c3'], [], { lastName: 'Goff' })
    expect(disagreed(unseen(2), goff, goffic, settled(['pilot', 9], 'c1'))).toEqual(['lastName'])
    expect(disagreed(goff, goffic, unseen(7), settled(['pilot', 9], 'c1'))).toEqual(['lastName'])
    expect(disagreed(goff, goffic, settled(['pilot', 9], 'c1'), unseen(10))).toEqual(['lastName'])
    having(goff)
      .when((state) => settleAmendments(state, 'lastName', 'vu'))
      .refuses('no-disagreement')
  })

  it('leave no values once the person is erased', () => {
    const erased: Fact<AttendeeEvent> = [{ type: 'AttendeeErased' }, written('pilot', 7)]
    const late: Fact<AttendeeEvent> = [
      { type: 'AttendeeAmended', changes: { firstNameOnly: true }, saw: [], person: { lastName: 'Goff' } },
      written('desk-3', 8, 'c3'),
    ]
    for (const facts of [
      [goff, goffic, erased],
      [goff, goffic, erased, late],
    ]) {
      expect(having(...facts).state.amendments).toBeNull()
      expect(JSON.stringify(having(...facts).state)).not.toContain('Goff')
    }
  })
})
