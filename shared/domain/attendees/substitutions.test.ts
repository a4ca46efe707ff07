import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type AdmissionEvent, type AdmissionState, admissionStream } from '../check-in/admission.ts'
import { fold } from '../stream.ts'
import { attendeeRow } from './attendee-row.ts'
import { type AttendeeEvent, attendeeStream, substitute } from './attendee-stream.ts'
import { heldSubstitutions, reviewSubstitutions, severalOnOneTicket } from './substitutions.ts'

const registered: Fact<AttendeeEvent> = [
  {
    type: 'AttendeeRegistered',
    cells: { status: 'confirmed' },
    sessionIds: [],
    substitutes: null,
    person: { code: 'ABCD1234', lastName: 'Le Goff', firstName: 'Iwan' },
  },
  written('desk-1', 1, 'c0'),
]
const by = (substituteId: string, station: string, at: number): Fact<AttendeeEvent> => [
  { type: 'AttendeeSubstituted', by: substituteId },
  written(station, at),
]
const reviewed = (substituteIds: string[], admissionIds: string[], at = 20): Fact<AttendeeEvent> => [
  { type: 'SubstitutionsReviewed', substituteIds, admissionIds, person: { note: 'vu' } },
  written('desk-1', at),
]
const entry = (id: string): Fact<AdmissionEvent> => [{ type: 'AttendeeAdmitted' }, written('desk-2', 4, id)]
const undo = (...admissionIds: string[]): Fact<AdmissionEvent> => [
  { type: 'AdmissionsUndone', admissionIds },
  written('desk-1', 5),
]
const place = (...facts: Fact<AdmissionEvent>[]): AdmissionState => fold(admissionStream, facts)

/** Each is a separate person, unless a merge says otherwise. */
const severalOf = (
  facts: readonly Fact<AttendeeEvent>[],
  entries: readonly AdmissionState[] = [],
  personOf: (id: string) => string | null = (id) => id,
) => severalOnOneTicket('x', given(attendeeStream, registered, ...facts).state, entries, personOf)
const idsIn = (several: ReturnType<typeof severalOf>) =>
  several && {
    substitutes: several.substitutions.map((one) => one.by).sort(),
    admissions: several.admissions.map(({ admissionId }) => admissionId).sort(),
  }
const orders = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) =>
        orders([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
      )

const [g1, g2, g3] = [by('g1', 'desk-1', 2), by('g2', 'desk-2', 3), by('g3', 'desk-3', 4)]

describe('the substitute of a person', () => {
  const entryOf = (of: string | null, station = 'desk-1'): Fact<AttendeeEvent> => [
    { type: 'AttendeeRegistered', cells: {}, sessionIds: [], substitutes: of, person: { lastName: 'Testard' } },
    written(station, 2),
  ]
  const desk = (station: string, at: number) => ({ ...written(station, at), role: 'reception' }) as const
  const heldOf = (named: readonly Fact<AttendeeEvent>[], entries: Record<string, readonly Fact<AttendeeEvent>[]>) =>
    heldSubstitutions(
      'x',
      given(attendeeStream, registered, ...named).state.substitutions,
      (id) => given(attendeeStream, ...(entries[id] ?? [])).state.replaces,
      (station) => station === 'lost',
    ).map((one) => one.by)

  it('is the person whom a desk has entered for them: a name without an entry voids nothing', () => {
    expect(heldOf([g1], {})).toEqual([])
    expect(heldOf([g1], { g1: [entryOf('x')] })).toEqual(['g1'])
  })

  it('is not a person who replaces another one, replaces nobody, or is the person themselves', () => {
    expect(heldOf([g1], { g1: [entryOf('y')] })).toEqual([])
    expect(heldOf([g1], { g1: [entryOf(null)] })).toEqual([])
    expect(heldOf([by('x', 'desk-1', 2)], { x: [entryOf('x')] })).toEqual([])
  })

  it('is the first person who was entered, even if another was named before', () => {
    expect(heldOf([g1, g2, g3], { g3: [entryOf('x')], g2: [entryOf('x')] })).toEqual(['g2', 'g3'])
  })

  it('is not a person whom a station that was put out has entered', () => {
    expect(heldOf([g1, g2], { g1: [entryOf('x', 'lost')], g2: [entryOf('x')] })).toEqual(['g2'])
  })

  it('is the person entered by a station in good standing, whatever another one has dated before', () => {
    for (const other of [null, 'y'])
      expect(
        heldOf([g1], {
          g1: [
            [entryOf(other, 'lost')[0], desk('lost', 1)],
            [entryOf('x')[0], desk('desk-1', 2)],
          ],
        }),
      ).toEqual(['g1'])
    expect(heldOf([g1], { g1: [entryOf('x', 'lost'), entryOf(null), entryOf('y')] })).toEqual([])
  })

  it('stays so whatever is written of the entry later', () => {
    expect(heldOf([g1], { g1: [entryOf('x'), [{ ...entryOf(null)[0] }, written('desk-2', 9)]] })).toEqual(['g1'])
  })

  it('is looked for among a bounded number of names', () => {
    const many = Array.from({ length: 200 }, (_, at) => by(`n${at}`, 'desk-1', at + 2))
    expect(given(attendeeStream, registered, ...many).state.substitutions).toHaveLength(50)
  })
})

describe('one person replaced by desks that were apart', () => {
  it('has several on one ticket, each with its station and time; the first in the order holds', () => {
    for (const order of orders([g1, g2, g3]))
      expect(idsIn(severalOf(order))).toEqual({ substitutes: ['g1', 'g2', 'g3'], admissions: [] })
    expect(severalOf([g1, g2])?.substitutions).toEqual([
      { by: 'g1', at: 2, station: 'desk-1' },
      { by: 'g2', at: 3, station: 'desk-2' },
    ])
  })

  it('is replaced once where one desk did it, or two noted one command; a desk that knows is refused', () => {
    expect(severalOf([])).toBeNull()
    expect(severalOf([g1])).toBeNull()
    expect(severalOf([g1, by('g1', 'desk-2', 3)])).toBeNull()
    given(attendeeStream, registered, g1)
      .when((state) => substitute(state, 'g2', 'g1'))
      .refuses('substituted')
  })

  it('is settled once a person has looked, in every order, and asked again for an unseen one', () => {
    for (const order of orders([g1, g2, reviewed(['g1', 'g2'], [])])) expect(severalOf(order)).toBeNull()
    for (const order of orders([g1, g2, g3, reviewed(['g1', 'g2'], [])]))
      expect(idsIn(severalOf(order))?.substitutes).toEqual(['g1', 'g2', 'g3'])
    for (const order of orders([g1, g2, g3, reviewed(['g1', 'g2'], []), reviewed(['g3', 'g1'], [], 21)]))
      expect(severalOf(order)).toBeNull()
  })

  it('holds the same whichever of two reviews is first', () => {
    const [one, other] = [reviewed(['g2', 'g1'], ['a']), reviewed(['g3'], ['b', 'a'], 21)]
    const states = orders([one, other]).map((order) => given(attendeeStream, registered, ...order).state)
    expect(states[0]).toEqual(states[1])
  })

  it('is one ticket for one person where the substitutes are one, or one of them is not there', () => {
    expect(severalOf([g1, g2], [], (id) => (id === 'g2' ? 'g1' : id))).toBeNull()
    expect(severalOf([g1, g2], [], (id) => (id === 'g2' ? null : id))).toBeNull()
    expect(severalOf([g1, g2], [], (id) => (id === 'x' ? null : id))).toBeNull()
  })
})

describe('an entry of who was replaced', () => {
  const inside = place(entry('a'))

  it('that stands was made where the substitution was not known, whichever is first', () => {
    expect(idsIn(severalOf([g1], [inside]))).toEqual({ substitutes: ['g1'], admissions: ['a'] })
    expect(severalOf([], [inside])).toBeNull()
  })

  it('that the desk knew and undid with the substitution is none; one made apart beside it is', () => {
    expect(severalOf([g1], [place(entry('a'), undo('a'))])).toBeNull()
    for (const order of orders([entry('a'), entry('b'), undo('a')]))
      expect(idsIn(severalOf([g1], [place(...order)]))?.admissions).toEqual(['b'])
  })

  it('is settled for the seen ones: another entry asks again, and so does another substitute', () => {
    for (const order of orders([g1, reviewed(['g1'], ['a'])])) {
      expect(severalOf(order, [inside])).toBeNull()
      expect(idsIn(severalOf(order, [inside, place(entry('b'))]))?.admissions).toEqual(['a', 'b'])
      expect(idsIn(severalOf([...order, g2], [inside]))?.substitutes).toEqual(['g1', 'g2'])
    }
  })

  it('admits one person if a merge says that the substitute is the same person', () => {
    expect(severalOf([g1], [inside], () => 'x')).toBeNull()
  })

  it('is shown even if the substitute was erased', () => {
    expect(idsIn(severalOf([g1], [inside], (id) => (id === 'g1' ? null : id)))?.admissions).toEqual(['a'])
  })
})

it('a review names the standing ones, and is refused if there are none', () => {
  expect(reviewSubstitutions(severalOf([g1, g2], [place(entry('a'))]), 'vu')).toEqual({
    ok: true,
    value: {
      type: 'SubstitutionsReviewed',
      substituteIds: ['g1', 'g2'],
      admissionIds: ['a'],
      person: { note: 'vu' },
    },
  })
  expect(reviewSubstitutions(severalOf([g1]), 'vu')).toEqual({ ok: false, refusal: 'no-disagreement' })
})

it('a row unpacks to the state that was packed', () => {
  const { state } = given(attendeeStream, registered, g1, g2, reviewed(['g1'], ['a']))
  expect(attendeeRow.unpack(JSON.parse(JSON.stringify(attendeeRow.pack(state))))).toEqual(state)
})
