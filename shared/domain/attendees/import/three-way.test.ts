import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sessionIdOfCode } from '../../programme/session.ts'
import type { AttendeeCells } from '../attendee.ts'
import type { AttendeeState } from '../attendee-state.ts'
import { attendeeStream } from '../attendee-stream.ts'
import { type Field, fields } from './fields.ts'
import { lackedColumns, scopeOf } from './file-scope.ts'
import { changesOf, orderChanges, replacedCorrections } from './three-way.ts'

type Name = keyof AttendeeCells

const base: AttendeeCells = {
  code: 'AB12CD',
  lastName: 'Huet',
  firstName: 'Zoé',
  organisation: '',
  jobTitle: '',
  department: '',
  email: '',
  phone: '',
  accessibility: '',
  registrationNumber: '',
  order: '',
  category: 'participant',
  status: 'confirmed',
  firstNameOnly: false,
  signature: false,
  sessionCodes: ['A2'],
  pass: { days: [1, 2], evening: false, remote: false },
}

const allFields = new Set(fields.filter((field) => field !== 'days' && field !== 'vanished'))
const whole = scopeOf(allFields, new Set())
const without = (...lacked: readonly Field[]) =>
  scopeOf(new Set([...allFields].filter((field) => !lacked.includes(field))), allFields)
const fromFile = (file: Partial<AttendeeCells>, edits: Partial<AttendeeCells> = {}): AttendeeState => ({
  ...attendeeStream.initial,
  source: 'file',
  file,
  edits,
  sessionIds: file.sessionCodes?.map(sessionIdOfCode) ?? [],
})

describe('the changes of a new file', () => {
  it('is everything where the person is new', () => {
    expect(changesOf(attendeeStream.initial, base, without('phone', 'formula'))).toEqual(base)
  })

  it('is nothing where the file says the same, in other objects', () => {
    expect(changesOf(fromFile(base), structuredClone(base), whole)).toEqual({})
  })

  it('is only the cells that differ, an emptied one too', () => {
    const incoming = { ...structuredClone(base), status: 'cancelled', firstName: '' } as const
    expect(changesOf(fromFile(base), incoming, whole)).toEqual({ status: 'cancelled', firstName: '' })
  })

  it('is the whole pass or all sessions where a part of them differs', () => {
    const pass = { ...base.pass, days: [2] }
    expect(changesOf(fromFile(base), { ...base, pass }, whole)).toEqual({ pass })
    expect(changesOf(fromFile(base), { ...base, pass: { ...base.pass, evening: true } }, whole)).toEqual({
      pass: { ...base.pass, evening: true },
    })
    expect(changesOf(fromFile(base), { ...base, sessionCodes: ['A2', 'B3'] }, whole)).toEqual({
      sessionCodes: ['A2', 'B3'],
    })
  })

  it('is empty if no file named the person before and this one equals the present values', () => {
    const walkIn: AttendeeState = { ...fromFile({}, base), source: 'desk', sessionIds: ['s-a2'] }
    expect(changesOf(walkIn, base, whole)).toEqual({})
    expect(changesOf(walkIn, { ...base, phone: '06' }, whole)).toEqual({ phone: '06' })
  })
})

describe('a file with fewer columns', () => {
  const known: AttendeeCells = {
    ...base,
    phone: '06',
    organisation: 'Adepape',
    accessibility: 'Boucle',
    registrationNumber: 'AN1',
    category: 'speaker',
    firstNameOnly: true,
    signature: true,
    status: 'unpaid',
    pass: { days: [2], evening: true, remote: false },
  }
  /** The reader's result for a row without those columns. */
  const blank: AttendeeCells = {
    ...base,
    organisation: '',
    phone: '',
    sessionCodes: [],
    status: 'confirmed',
  }

  it('changes no cell without a column', () => {
    const names = scopeOf(new Set<Field>(['code', 'lastName', 'firstName']), allFields)
    expect(changesOf(fromFile(known), blank, names)).toEqual({})
    expect(changesOf(fromFile(known), { ...blank, lastName: 'Huart' }, names)).toEqual({ lastName: 'Huart' })
  })

  it('any columns left out: only the others ever change', () => {
    const cellOf = { sessions: 'sessionCodes', formula: 'pass' } as const satisfies Partial<Record<Field, Name>>
    const plainFields = [...allFields].filter((field) => field in known || field in cellOf)
    fc.assert(
      fc.property(fc.subarray(plainFields), (kept) => {
        const scope = scopeOf(new Set<Field>([...kept, 'code']), new Set(plainFields))
        const names = Object.keys(changesOf(fromFile(known), blank, scope)) as Name[]
        const allowed = kept.flatMap((field): Name[] =>
          field === 'formula' ? ['pass', 'category'] : [(field === 'sessions' ? 'sessionCodes' : field) as Name],
        )
        expect(names.filter((name) => !allowed.includes(name))).toEqual([])
      }),
    )
  })

  it('keeps an evening from a separate column, and takes the days from the formula', () => {
    const pass = { days: [1, 2], evening: false, remote: false }
    const scope = without('evening')
    expect(changesOf(fromFile(known), { ...known, pass: { ...pass, days: [2] } }, scope)).toEqual({})
    expect(changesOf(fromFile(known), { ...known, pass }, scope)).toEqual({ pass: { ...pass, evening: true } })
    expect(changesOf(fromFile(known), { ...known, pass: { ...pass, remote: true } }, scope)).toEqual({
      pass: { ...pass, remote: true },
    })
    const noFormula = without('formula')
    expect(changesOf(fromFile(known), { ...known, pass }, noFormula)).toEqual({
      pass: { ...known.pass, evening: false },
    })
  })

  it('keeps a desk’s changes of those parts of a pass that it does not tell', () => {
    const edited = fromFile({ ...known, pass: { ...known.pass, evening: false } }, { pass: known.pass })
    const pass = { days: [1, 2], evening: false, remote: false }
    expect(changesOf(edited, { ...known, pass }, without('evening'))).toEqual({ pass: { ...pass, evening: true } })
  })

  it('without a column of payments knows of no payment, and without one of statuses of no cancellation', () => {
    expect(changesOf(fromFile(known), { ...known, status: 'confirmed' }, without('payment'))).toEqual({})
    expect(changesOf(fromFile(known), { ...known, status: 'cancelled' }, without('payment'))).toEqual({
      status: 'cancelled',
    })
    const cancelled = { ...known, status: 'cancelled' } as const
    expect(changesOf(fromFile(cancelled), { ...known, status: 'unpaid' }, without('status'))).toEqual({})
    expect(changesOf(fromFile(known), { ...known, status: 'confirmed' }, without('status'))).toEqual({
      status: 'confirmed',
    })
  })

  it('is determined by the columns of earlier files', () => {
    expect(lackedColumns(new Set<Field>(['code']), new Set<Field>(['code', 'phone', 'formula']))).toEqual([
      'phone',
      'formula',
    ])
    expect(lackedColumns(new Set<Field>(['code', 'days']), new Set<Field>(['formula']))).toEqual([])
  })
})

describe('a file’s changes of an order that a substitute has taken over', () => {
  const replaced = fromFile(base)
  const comes: AttendeeState = { ...fromFile({}, { ...base, lastName: 'Autre' }), source: 'desk', sessionIds: ['s-a2'] }

  it('goes over: the pass, the status, the sessions; never a name or an address', () => {
    const changes = { status: 'cancelled', lastName: 'Huart', email: 'z@exemple.fr', sessionCodes: ['B3'] } as const
    expect(orderChanges(replaced, comes, changes)).toEqual({
      changes: { status: 'cancelled', sessionCodes: ['B3'] },
      corrected: [],
    })
  })

  it('is reported separately if a desk had written another value for the substitute', () => {
    const moved = { ...comes, edits: { ...comes.edits, pass: { ...base.pass, remote: true } } }
    const pass = { ...base.pass, days: [1] }
    expect(orderChanges(replaced, moved, { pass })).toEqual({ changes: { pass }, corrected: ['pass'] })
    expect(orderChanges(replaced, moved, { status: 'unpaid' })).toEqual({
      changes: { status: 'unpaid' },
      corrected: [],
    })
  })

  it('is nothing where who comes has it already', () => {
    const first = { ...comes, edits: { ...comes.edits, status: 'unpaid' as const } }
    expect(orderChanges(replaced, first, { status: 'unpaid' })).toEqual({ changes: {}, corrected: [] })
  })
})

describe('a desk’s corrections that a new file replaces', () => {
  const sessionIds = ['s-a2']

  it('is a cell that both changed, each in its way', () => {
    const edits = { lastName: 'Huett', phone: '06' }
    expect(
      replacedCorrections({ edits, file: base, sessionIds }, { lastName: 'Huettt', email: 'z@exemple.fr' }),
    ).toEqual(['lastName'])
  })

  it('is empty if both wrote the same, or if the desk kept the last file’s value', () => {
    expect(
      replacedCorrections({ edits: { lastName: 'Huett' }, file: base, sessionIds }, { lastName: 'Huett' }),
    ).toEqual([])
    expect(replacedCorrections({ edits: { lastName: 'Huet' }, file: base, sessionIds }, { lastName: 'Huett' })).toEqual(
      [],
    )
  })

  it('is the choice of sessions, in whatever order, only where a desk changed it', () => {
    const changes = { sessionCodes: ['B3'] }
    expect(replacedCorrections({ edits: {}, file: base, sessionIds }, changes)).toEqual([])
    expect(replacedCorrections({ edits: {}, file: base, sessionIds: ['s-b3'] }, changes)).toEqual([])
    expect(replacedCorrections({ edits: {}, file: base, sessionIds: ['s-c1'] }, changes)).toEqual(['sessionCodes'])
  })
})
