import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import type { AttendeeCells } from './attendee.ts'
import type { AttendeeState } from './attendee-state.ts'
import {
  type AttendeeEvent,
  amend,
  attendeeStream,
  cellsOf,
  isKnown,
  splitCells,
  substitute,
} from './attendee-stream.ts'
import { type Field, fields } from './import/fields.ts'
import { scopeOf } from './import/file-scope.ts'
import { changesOf } from './import/three-way.ts'

const desk = written('desk-1', 5)
const lastFile: AttendeeCells = {
  code: 'ABCD1234',
  lastName: 'Le Gof',
  firstName: 'Iwan',
  organisation: 'Foyer Kerlaouen',
  jobTitle: '',
  department: '',
  email: 'iwan@exemple.fr',
  phone: '',
  accessibility: '',
  registrationNumber: 'AN1',
  order: 'C1',
  pass: { days: [1, 2], evening: false, remote: false },
  category: 'participant',
  status: 'confirmed',
  firstNameOnly: false,
  signature: false,
  sessionCodes: ['A2'],
}
const everyColumn = scopeOf(new Set<Field>(fields), new Set())
const person = (...events: AttendeeEvent[]) =>
  given(attendeeStream, ...events.map((event): Fact<AttendeeEvent> => [event, desk]))

/** The event that an import writes for a file, compared with the last one. */
function imported(file: AttendeeCells, before?: AttendeeCells): AttendeeEvent {
  const known = before ? then(attendeeStream.initial, imported(before)) : attendeeStream.initial
  const { plain, personal } = splitCells(changesOf(known, file, everyColumn))
  return { type: 'AttendeeImported', importId: 'i', changes: plain, person: personal }
}
const corrected =
  (changes: Parameters<typeof amend>[1], comesInstead: string | null = null) =>
  (state: AttendeeState) =>
    amend(state, changes, comesInstead)
const then = (state: AttendeeState, event: AttendeeEvent) => attendeeStream.evolve(state, event, desk)

describe('a file imported again', () => {
  const fixed: AttendeeEvent = { type: 'AttendeeAmended', changes: {}, person: { lastName: 'Le Goff' } }

  it('that still has the old spelling leaves the desk’s correction', () => {
    const { state } = person(imported(lastFile), fixed, imported({ ...lastFile, phone: '0600000000' }, lastFile))
    expect(cellsOf(state)).toMatchObject({ lastName: 'Le Goff', phone: '0600000000' })
  })

  it('that changed the very cell applies, for it is newer than the correction', () => {
    const { state } = person(imported(lastFile), fixed, imported({ ...lastFile, lastName: 'Le Goffic' }, lastFile))
    expect(cellsOf(state).lastName).toBe('Le Goffic')
  })

  it('that has caught up with the correction changes nothing that is seen', () => {
    const { state } = person(imported(lastFile), fixed, imported({ ...lastFile, lastName: 'Le Goff' }, lastFile))
    expect(cellsOf(state).lastName).toBe('Le Goff')
  })

  it('leaves the sessions that a desk has set, unless the file chose others', () => {
    const set: AttendeeEvent = { type: 'RegistrationsSet', sessionIds: ['s-b1'] }
    expect(person(imported(lastFile), set, imported({ ...lastFile, phone: '1' }, lastFile)).state.sessionIds).toEqual([
      's-b1',
    ])
    expect(
      person(imported(lastFile), set, imported({ ...lastFile, sessionCodes: ['A3'] }, lastFile)).state.sessionIds,
    ).toEqual(['s-a3'])
  })

  it('keeps a person remote whom a desk has moved there', () => {
    const moved: AttendeeEvent = {
      type: 'AttendeeAmended',
      changes: { pass: { ...lastFile.pass, days: [1, 2], remote: true } },
      person: null,
    }
    expect(
      cellsOf(person(imported(lastFile), moved, imported({ ...lastFile, email: 'x@y.fr' }, lastFile)).state).pass
        .remote,
    ).toBe(true)
  })

  it('without a person marks them as gone, and removes the mark when they are back', () => {
    const gone: AttendeeEvent = { type: 'AttendeeVanished', importId: 'i' }
    expect(person(imported(lastFile), gone).state.vanished).toBe(true)
    expect(cellsOf(person(imported(lastFile), gone).state).lastName).toBe('Le Gof')
    expect(person(imported(lastFile), gone, imported(lastFile, lastFile)).state.vanished).toBe(false)
  })

  it('with a walk-in’s code makes no second person', () => {
    const walkIn: AttendeeEvent = {
      type: 'AttendeeRegistered',
      cells: {},
      person: { lastName: 'Le Gof', code: 'ABCD1234' },
      sessionIds: [],
      substitutes: null,
    }
    expect(cellsOf(person(walkIn, imported(lastFile)).state)).toEqual(lastFile)
  })
})

describe('a correction at a desk', () => {
  it('contains only corrected fields, personal ones apart', () => {
    person(imported(lastFile))
      .when(corrected({ lastName: 'Le Goff', status: 'cancelled' }))
      .gives({ type: 'AttendeeAmended', changes: { status: 'cancelled' }, saw: [], person: { lastName: 'Le Goff' } })
  })

  it('writes a note for who welcomes, keeps it through others, and takes it away', () => {
    const note = { note: 'Fauteuil', host: 'Anne' }
    const { state } = person(imported(lastFile), { type: 'AttendeeAmended', changes: {}, person: { attention: note } })
    expect(then(state, { type: 'AttendeeAmended', changes: {}, person: { phone: '1' } }).attention).toEqual(note)
    expect(then(state, { type: 'AttendeeAmended', changes: {}, person: { attention: null } }).attention).toBeNull()
    expect(then(state, imported({ ...lastFile, phone: '2' }, lastFile)).attention).toEqual(note)
  })

  it('is refused for an unknown person, and for one who sent a colleague', () => {
    person()
      .when(corrected({ phone: '1' }))
      .refuses('unknown-attendee')
    person(imported(lastFile), { type: 'AttendeeSubstituted', by: 'other' })
      .when(corrected({ phone: '1' }, 'other'))
      .refuses('substituted')
  })

  it('that arrives before the person is known waits for them', () => {
    const early: AttendeeEvent = { type: 'AttendeeAmended', changes: {}, person: { phone: '1' } }
    expect(person(early).state.source).toBeNull()
    expect(person(early).state.edits).toEqual({ phone: '1' })
  })
})

describe('a colleague who comes instead', () => {
  it('takes the place once: two desks apart have sent one', () => {
    person(imported(lastFile))
      .when((state) => substitute(state, 'colleague', null))
      .gives({ type: 'AttendeeSubstituted', by: 'colleague' })
    const twice = person(
      imported(lastFile),
      { type: 'AttendeeSubstituted', by: 'one' },
      { type: 'AttendeeSubstituted', by: 'two' },
    )
    expect(twice.state.substitutions?.map(({ by }) => by)).toEqual(['one', 'two'])
    twice.when((state) => substitute(state, 'three', 'one')).refuses('substituted')
  })

  it('does not replace an unknown person, nor a cancelled ticket', () => {
    person()
      .when((state) => substitute(state, 'c', null))
      .refuses('unknown-attendee')
    person(imported({ ...lastFile, status: 'cancelled' }))
      .when((state) => substitute(state, 'c', null))
      .refuses('cancelled')
  })
})

describe('an erased person', () => {
  const erased: AttendeeEvent = { type: 'AttendeeErased' }
  const personal = [
    'code',
    'lastName',
    'firstName',
    'organisation',
    'email',
    'phone',
    'accessibility',
    'registrationNumber',
    'order',
    'jobTitle',
    'department',
  ] as const

  it('has no personal cell and no note left, and still counts', () => {
    const note: AttendeeEvent = {
      type: 'AttendeeAmended',
      changes: { status: 'unpaid' },
      person: { phone: '1', attention: { note: 'x', host: 'y' } },
    }
    const { state } = person(imported(lastFile), note, erased)
    for (const cell of personal) expect(cellsOf(state)[cell]).toBe('')
    expect([state.attention, isKnown(state), cellsOf(state).status, state.sessionIds]).toEqual([
      null,
      false,
      'unpaid',
      ['s-a2'],
    ])
  })

  it('does not come back by the next file, nor by a correction', () => {
    const later = person(imported(lastFile), erased, imported(lastFile), {
      type: 'AttendeeAmended',
      changes: {},
      person: { phone: '1', attention: { note: 'x', host: '' } },
    })
    for (const cell of personal) expect(cellsOf(later.state)[cell]).toBe('')
    expect(later.state.attention).toBeNull()
  })
})

it('splitting keeps every cell, on one side only', () => {
  const { plain, personal } = splitCells(lastFile)
  expect({ ...plain, ...personal }).toEqual(lastFile)
  expect(Object.keys(plain).filter((name) => name in personal)).toEqual([])
  expect(Object.keys(plain).toSorted()).toEqual([
    'category',
    'firstNameOnly',
    'pass',
    'sessionCodes',
    'signature',
    'status',
  ])
})

it('a person of a file belongs to it, even if a desk’s entry is dated earlier', () => {
  const entered: AttendeeEvent = {
    type: 'AttendeeRegistered',
    cells: {},
    sessionIds: [],
    substitutes: null,
    person: null,
  }
  expect(person(entered).state.source).toBe('desk')
  expect(person(entered, imported(lastFile)).state.source).toBe('file')
  expect(person(imported(lastFile), entered).state.source).toBe('file')
})

it('what a file passes on to a substitute counts where their entry says whom they replace, and enters nobody', () => {
  const entry: AttendeeEvent = {
    type: 'AttendeeRegistered',
    cells: {},
    sessionIds: [],
    substitutes: 'p1',
    person: null,
  }
  const passed = (passedOn: string): AttendeeEvent => ({
    type: 'AttendeeImported',
    importId: 'i',
    changes: { status: 'unpaid', sessionCodes: ['A3'] },
    person: {},
    passedOn,
  })
  expect(person(passed('p1')).state).toEqual(attendeeStream.initial)
  expect(person(entry, passed('p2')).state).toEqual(person(entry).state)
  const { state } = person(entry, passed('p1'))
  expect(state).toMatchObject({ source: 'desk', sessionIds: ['s-a3'] })
  expect(cellsOf(state).status).toBe('unpaid')
})

describe('what a badge shows of a person', () => {
  const changed = (changes: Record<string, unknown>, person: Record<string, unknown> = {}) =>
    ({ type: 'AttendeeAmended', changes, person }) as AttendeeEvent
  const faceChangedAt = (...events: AttendeeEvent[]) => person(imported(lastFile), ...events).state.faceChangedAt

  it('has changed once a name, the organisation, the part or first name only has, whoever wrote it', () => {
    expect(faceChangedAt()).toBeNull()
    for (const event of [
      changed({}, { firstName: 'Yvan' }),
      changed({}, { organisation: 'MECS' }),
      changed({ category: 'speaker' }),
      changed({ firstNameOnly: true }),
      imported({ ...lastFile, lastName: 'Le Goffic' }, lastFile),
    ])
      expect(faceChangedAt(event)).toBe(desk.at)
  })

  it('has not by what it does not show', () => {
    for (const event of [changed({}, { phone: '06' }), changed({ status: 'unpaid' }), imported(lastFile, lastFile)])
      expect(faceChangedAt(event)).toBeNull()
    const hidden = imported({ ...lastFile, firstNameOnly: true })
    expect(person(hidden, changed({}, { lastName: 'Le Goff', organisation: 'MECS' })).state.faceChangedAt).toBeNull()
  })
})
